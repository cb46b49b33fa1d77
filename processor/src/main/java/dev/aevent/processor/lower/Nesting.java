package dev.aevent.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import dev.aevent.processor.collect.Hierarchy;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.Forms;
import dev.aevent.processor.semantics.Modifiers;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The lambdas, guards and classes of the text that are around what is being carried. */
final class Nesting {
    private final Body body;
    private final Reach reach;
    /** The innermost first. */
    private final Deque<TypeElement> classes = new ArrayDeque<>();
    /** How many of all there are. */
    private int depth;

    Nesting(Body body, Reach reach) {
        this.body = body;
        this.reach = reach;
    }

    void enter() {
        depth++;
    }

    void leave() {
        depth--;
    }

    void enter(TypeElement type) {
        classes.push(type);
        enter();
    }

    void leaveClass() {
        leave();
        classes.pop();
    }

    /** Whether what is carried may name effectively final variables only. */
    boolean captures() {
        return depth > 0;
    }

    /** Whether what is carried is the coroutine's own, not a class's in it. */
    boolean isOutsideClasses() {
        return classes.isEmpty();
    }

    boolean isIn(TypeElement type) {
        return classes.contains(type);
    }

    /** The class that what is carried stands in; null outside of any. */
    @Nullable
    TypeElement innermost() {
        return classes.peek();
    }

    /** Whether a member that is named without a qualifier is one of a class that the text itself declares. */
    boolean hasMember(Element member) {
        boolean inherited = !Modifiers.isPrivate(member);
        return member.getEnclosingElement() instanceof TypeElement declaring
                && classes.stream()
                        .anyMatch(type -> type.equals(declaring)
                                || inherited
                                        && Hierarchy.isSubclass(
                                                type, declaring, body.world().types()));
    }

    /** Whether a qualifier is the {@code super} of a class that the text declares. */
    boolean hasSuper(ExpressionTree qualifier) {
        return !classes.isEmpty()
                && Forms.isSuper(qualifier)
                && (!(qualifier instanceof MemberSelectTree select)
                        || body.element(select.getExpression()) instanceof TypeElement type && classes.contains(type));
    }

    /** The same of a member behind a qualifier: {@code this}, {@code super} or another object of such a class. */
    boolean hasMember(ExpressionTree qualifier, Element member) {
        if (classes.isEmpty()) {
            return false;
        } else if (Forms.isThisOrSuper(qualifier)) {
            return hasMember(member);
        } else if (Forms.isSuper(qualifier) && qualifier instanceof MemberSelectTree select) {
            return !Modifiers.isPrivate(member)
                    && body.element(select.getExpression()) instanceof TypeElement type
                    && (classes.contains(type) || type.getKind().isInterface());
        }
        return classes.stream().anyMatch(type -> reach.mayTouch(type, member, qualifier));
    }
}
