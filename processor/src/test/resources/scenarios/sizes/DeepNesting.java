package scenarios.sizes;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Forty levels of nested statements around awaits. */
public class DeepNesting {
  @Coroutine
  public static String all() {
    StringBuilder s = new StringBuilder();
    for (int i0 = 0; i0 < await(value(2)); i0++) {
      try {
        if (await(value(true))) {
          switch (3) {
            case 3:
            do {
              for (int i5 = 0; i5 < await(value(1)); i5++) {
                try {
                  if (await(value(true))) {
                    switch (8) {
                      case 8:
                      do {
                        for (int i10 = 0; i10 < await(value(1)); i10++) {
                          try {
                            if (await(value(true))) {
                              switch (13) {
                                case 13:
                                do {
                                  for (int i15 = 0; i15 < await(value(1)); i15++) {
                                    try {
                                      if (await(value(true))) {
                                        switch (18) {
                                          case 18:
                                          do {
                                            for (int i20 = 0; i20 < await(value(2)); i20++) {
                                              try {
                                                if (await(value(true))) {
                                                  switch (23) {
                                                    case 23:
                                                    do {
                                                      for (int i25 = 0; i25 < await(value(1)); i25++) {
                                                        try {
                                                          if (await(value(true))) {
                                                            switch (28) {
                                                              case 28:
                                                              do {
                                                                for (int i30 = 0; i30 < await(value(1)); i30++) {
                                                                  try {
                                                                    if (await(value(true))) {
                                                                      switch (33) {
                                                                        case 33:
                                                                        do {
                                                                          for (int i35 = 0; i35 < await(value(1)); i35++) {
                                                                            try {
                                                                              if (await(value(true))) {
                                                                                switch (38) {
                                                                                  case 38:
                                                                                  do {
                                                                                    s.append(await(value("x")));
                                                                                  } while (await(value(false)));
                                                                                  break;
                                                                                  default:
                                                                                }
                                                                              }
                                                                            } finally {
                                                                              s.append(await(value("f36")));
                                                                            }
                                                                          }
                                                                        } while (await(value(false)));
                                                                        break;
                                                                        default:
                                                                      }
                                                                    }
                                                                  } finally {
                                                                    s.append(await(value("f31")));
                                                                  }
                                                                }
                                                              } while (await(value(false)));
                                                              break;
                                                              default:
                                                            }
                                                          }
                                                        } finally {
                                                          s.append(await(value("f26")));
                                                        }
                                                      }
                                                    } while (await(value(false)));
                                                    break;
                                                    default:
                                                  }
                                                }
                                              } finally {
                                                s.append(await(value("f21")));
                                              }
                                            }
                                          } while (await(value(false)));
                                          break;
                                          default:
                                        }
                                      }
                                    } finally {
                                      s.append(await(value("f16")));
                                    }
                                  }
                                } while (await(value(false)));
                                break;
                                default:
                              }
                            }
                          } finally {
                            s.append(await(value("f11")));
                          }
                        }
                      } while (await(value(false)));
                      break;
                      default:
                    }
                  }
                } finally {
                  s.append(await(value("f6")));
                }
              }
            } while (await(value(false)));
            break;
            default:
          }
        }
      } finally {
        s.append(await(value("f1")));
      }
    }
    return s.toString();
  }
}
