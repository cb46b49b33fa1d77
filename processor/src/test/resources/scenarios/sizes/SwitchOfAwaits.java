package scenarios.sizes;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A hundred awaits in one switch in a loop. */
public class SwitchOfAwaits {
  @Coroutine
  public static long all() {
    long n = 0;
    for (int i = 0; i < 100; i++) {
      switch (i) {
        case 0:
          n = n * 7 + await(value(0));
          break;
        case 1:
          n = n * 7 + await(value(1));
          break;
        case 2:
          n = n * 7 + await(value(4));
          break;
        case 3:
          n = n * 7 + await(value(9));
          break;
        case 4:
          n = n * 7 + await(value(16));
          break;
        case 5:
          n = n * 7 + await(value(25));
          break;
        case 6:
          n = n * 7 + await(value(36));
          break;
        case 7:
          n = n * 7 + await(value(49));
          break;
        case 8:
          n = n * 7 + await(value(64));
          break;
        case 9:
          n = n * 7 + await(value(81));
          break;
        case 10:
          n = n * 7 + await(value(100));
          break;
        case 11:
          n = n * 7 + await(value(121));
          break;
        case 12:
          n = n * 7 + await(value(144));
          break;
        case 13:
          n = n * 7 + await(value(169));
          break;
        case 14:
          n = n * 7 + await(value(196));
          break;
        case 15:
          n = n * 7 + await(value(225));
          break;
        case 16:
          n = n * 7 + await(value(256));
          break;
        case 17:
          n = n * 7 + await(value(289));
          break;
        case 18:
          n = n * 7 + await(value(324));
          break;
        case 19:
          n = n * 7 + await(value(361));
          break;
        case 20:
          n = n * 7 + await(value(400));
          break;
        case 21:
          n = n * 7 + await(value(441));
          break;
        case 22:
          n = n * 7 + await(value(484));
          break;
        case 23:
          n = n * 7 + await(value(529));
          break;
        case 24:
          n = n * 7 + await(value(576));
          break;
        case 25:
          n = n * 7 + await(value(625));
          break;
        case 26:
          n = n * 7 + await(value(676));
          break;
        case 27:
          n = n * 7 + await(value(729));
          break;
        case 28:
          n = n * 7 + await(value(784));
          break;
        case 29:
          n = n * 7 + await(value(841));
          break;
        case 30:
          n = n * 7 + await(value(900));
          break;
        case 31:
          n = n * 7 + await(value(961));
          break;
        case 32:
          n = n * 7 + await(value(1024));
          break;
        case 33:
          n = n * 7 + await(value(1089));
          break;
        case 34:
          n = n * 7 + await(value(1156));
          break;
        case 35:
          n = n * 7 + await(value(1225));
          break;
        case 36:
          n = n * 7 + await(value(1296));
          break;
        case 37:
          n = n * 7 + await(value(1369));
          break;
        case 38:
          n = n * 7 + await(value(1444));
          break;
        case 39:
          n = n * 7 + await(value(1521));
          break;
        case 40:
          n = n * 7 + await(value(1600));
          break;
        case 41:
          n = n * 7 + await(value(1681));
          break;
        case 42:
          n = n * 7 + await(value(1764));
          break;
        case 43:
          n = n * 7 + await(value(1849));
          break;
        case 44:
          n = n * 7 + await(value(1936));
          break;
        case 45:
          n = n * 7 + await(value(2025));
          break;
        case 46:
          n = n * 7 + await(value(2116));
          break;
        case 47:
          n = n * 7 + await(value(2209));
          break;
        case 48:
          n = n * 7 + await(value(2304));
          break;
        case 49:
          n = n * 7 + await(value(2401));
          break;
        case 50:
          n = n * 7 + await(value(2500));
          break;
        case 51:
          n = n * 7 + await(value(2601));
          break;
        case 52:
          n = n * 7 + await(value(2704));
          break;
        case 53:
          n = n * 7 + await(value(2809));
          break;
        case 54:
          n = n * 7 + await(value(2916));
          break;
        case 55:
          n = n * 7 + await(value(3025));
          break;
        case 56:
          n = n * 7 + await(value(3136));
          break;
        case 57:
          n = n * 7 + await(value(3249));
          break;
        case 58:
          n = n * 7 + await(value(3364));
          break;
        case 59:
          n = n * 7 + await(value(3481));
          break;
        case 60:
          n = n * 7 + await(value(3600));
          break;
        case 61:
          n = n * 7 + await(value(3721));
          break;
        case 62:
          n = n * 7 + await(value(3844));
          break;
        case 63:
          n = n * 7 + await(value(3969));
          break;
        case 64:
          n = n * 7 + await(value(4096));
          break;
        case 65:
          n = n * 7 + await(value(4225));
          break;
        case 66:
          n = n * 7 + await(value(4356));
          break;
        case 67:
          n = n * 7 + await(value(4489));
          break;
        case 68:
          n = n * 7 + await(value(4624));
          break;
        case 69:
          n = n * 7 + await(value(4761));
          break;
        case 70:
          n = n * 7 + await(value(4900));
          break;
        case 71:
          n = n * 7 + await(value(5041));
          break;
        case 72:
          n = n * 7 + await(value(5184));
          break;
        case 73:
          n = n * 7 + await(value(5329));
          break;
        case 74:
          n = n * 7 + await(value(5476));
          break;
        case 75:
          n = n * 7 + await(value(5625));
          break;
        case 76:
          n = n * 7 + await(value(5776));
          break;
        case 77:
          n = n * 7 + await(value(5929));
          break;
        case 78:
          n = n * 7 + await(value(6084));
          break;
        case 79:
          n = n * 7 + await(value(6241));
          break;
        case 80:
          n = n * 7 + await(value(6400));
          break;
        case 81:
          n = n * 7 + await(value(6561));
          break;
        case 82:
          n = n * 7 + await(value(6724));
          break;
        case 83:
          n = n * 7 + await(value(6889));
          break;
        case 84:
          n = n * 7 + await(value(7056));
          break;
        case 85:
          n = n * 7 + await(value(7225));
          break;
        case 86:
          n = n * 7 + await(value(7396));
          break;
        case 87:
          n = n * 7 + await(value(7569));
          break;
        case 88:
          n = n * 7 + await(value(7744));
          break;
        case 89:
          n = n * 7 + await(value(7921));
          break;
        case 90:
          n = n * 7 + await(value(8100));
          break;
        case 91:
          n = n * 7 + await(value(8281));
          break;
        case 92:
          n = n * 7 + await(value(8464));
          break;
        case 93:
          n = n * 7 + await(value(8649));
          break;
        case 94:
          n = n * 7 + await(value(8836));
          break;
        case 95:
          n = n * 7 + await(value(9025));
          break;
        case 96:
          n = n * 7 + await(value(9216));
          break;
        case 97:
          n = n * 7 + await(value(9409));
          break;
        case 98:
          n = n * 7 + await(value(9604));
          break;
        case 99:
          n = n * 7 + await(value(9801));
          break;
        default:
          throw new AssertionError();
      }
    }
    return n;
  }
}
