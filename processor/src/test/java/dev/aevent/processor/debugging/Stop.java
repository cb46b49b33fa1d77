package dev.aevent.processor.debugging;

import java.util.Map;

/**
 * Where a debugger stops.
 *
 * @param move what brings it there
 * @param place the file and the line
 * @param variables what it shows then; of those that are expected, if it is a stop that was seen
 */
record Stop(Move move, String place, Map<String, String> variables) {}
