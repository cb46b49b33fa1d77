package dev.aevent.processor.split;

import dev.aevent.processor.analyse.Liveness;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Piece;
import java.util.List;

/** About how many bytes of bytecode instructions become. What is exact is known only once they are compiled. */
final class Weights {
    private static final int AWAIT = 40;
    private static final int OTHER = 4;
    private static final int PIECE = 3;
    /** Of a local that an await saves. */
    private static final int SAVED = 2;
    /** How many characters of Java become a byte. */
    private static final int CHARACTERS = 3;

    private final Liveness liveness;

    Weights(Liveness liveness) {
        this.liveness = liveness;
    }

    int of(List<Instruction> body) {
        return body.stream().mapToInt(this::of).sum();
    }

    int of(Instruction instruction) {
        if (instruction instanceof Instruction.Try region) {
            return own(region) + of(region.body());
        }
        return own(instruction);
    }

    /** That without what is inside of it. */
    int own(Instruction instruction) {
        if (instruction instanceof Instruction.Code code) {
            return of(code.text());
        } else if (instruction instanceof Instruction.Assign assign) {
            return OTHER + of(assign.value());
        } else if (instruction instanceof Instruction.Branch branch) {
            return OTHER + of(branch.condition());
        } else if (instruction instanceof Instruction.Await await) {
            return AWAIT
                    + of(Instructions.call(await))
                    + SAVED * liveness.at(await).size();
        } else if (instruction instanceof Instruction.Try region) {
            return AWAIT + OTHER * region.handlers().size();
        }
        return OTHER;
    }

    private static int of(Fragment text) {
        int weight = 0;
        for (Piece piece : text.pieces()) {
            weight += piece instanceof Piece.Text plain
                    ? 1 + characters(plain.text()) / CHARACTERS
                    : piece instanceof Piece.Line ? 0 : PIECE;
        }
        return weight;
    }

    private static int characters(String text) {
        int characters = 0;
        for (int i = 0; i < text.length(); i++) {
            characters += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
        }
        return characters;
    }
}
