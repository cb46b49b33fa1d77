package dev.aevent.processor.emit;

import dev.aevent.processor.split.Division;
import java.util.List;

/**
 * The methods that run the states of a coroutine.
 *
 * @param division how the states are divided among them
 */
public record States(Division division, List<StateCode> methods) {
    public States {
        methods = List.copyOf(methods);
    }
}
