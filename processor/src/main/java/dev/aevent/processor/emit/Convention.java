package dev.aevent.processor.emit;

import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** How a method that runs states gets at the fields of the frame. */
interface Convention {
    /** The locals that the method declares, and their first values. */
    Map<Local, String> variables();

    /**
     * An expression that writes what lives into the frame, clears dead references there, and is the frame.
     *
     * @param state the state to go on in
     */
    String park(int state, Set<Local> live);

    /** An expression that tells whether the loop has resumed the method, as far as it is known. */
    String isResumed();

    /** Labels that the method jumps to and does not have. */
    Collection<Label> exits();
}
