package scenarios.packages.derived;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import scenarios.packages.base.Base;

/** Protected members inherited from another package, used around awaits, plain and on super. */
public class ProtectedMembers extends Base {
  public ProtectedMembers() {
    super(5);
  }

  @Coroutine
  public String fields() {
    count += await(value(3));
    super.count++;
    this.count = await(value(count)) * 2;
    tag = "fresh";
    tag += await(value("x"));
    return count + tag + ProtectedMembers.tag;
  }

  @Coroutine
  public String methods() {
    return describe(await(value("a"))) + super.describe(await(value("b"))) + this.describe("c");
  }

  @Override
  protected String describe(String s) {
    return "derived" + super.describe(s);
  }

  @Coroutine
  public String coroutines() {
    return await(protectedCoroutine(1)) + " " + await(super.protectedCoroutine(2)) + " " + await(callsPackagePrivate(3)) + " " + await(packagePrivate(4));
  }

  @Override
  @Coroutine
  protected int protectedCoroutine(int x) {
    return 100 * await(super.protectedCoroutine(await(value(x))));
  }

  @Coroutine
  int packagePrivate(int x) {
    return 2000 + await(value(x));
  }

  @Override
  @Coroutine
  protected int abstractOne(int x) {
    return -await(value(x));
  }

  @Coroutine
  public String onOthers() {
    ProtectedMembers other = new ProtectedMembers();
    other.count = await(value(9));
    return other.count + other.describe("o") + await(other.protectedCoroutine(1));
  }

  @Coroutine
  public String nestedType() {
    Nested n = Nested.make();
    await: pause();
    return "" + (n != null) + new Nested() {
      int twice() {
        return 2 * n;
      }
    }.twice();
  }
}
