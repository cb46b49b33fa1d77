package dev.aevent.processor.debugging;

import com.sun.jdi.AbsentInformationException;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.Location;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.LocatableEvent;
import com.sun.jdi.event.StepEvent;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequestManager;
import com.sun.jdi.request.StepRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Does what a debugger's user does, by means that any debugger has: breakpoints stand at lines of a file, in whichever
 * of the classes that may have come from it, and steps pass over the classes of some packages.
 */
final class Stepper {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final VirtualMachine machine;
    private final EventRequestManager requests;
    private final List<String> filters;
    private final Set<String> breakpoints = new HashSet<>();
    /** The method that is called after each run. */
    private final String end;

    private @Nullable Move pending;

    Stepper(VirtualMachine machine, List<String> filters, String end) {
        this.machine = machine;
        this.filters = filters;
        this.end = end;
        requests = machine.eventRequestManager();
    }

    /** Goes through the runs, in the order in which the program does. */
    void walk(List<Run> runs, Collection<Script> scripts, String mainClass) {
        watch(mainClass);
        for (Script script : scripts) {
            breakpoints.addAll(script.breakpoints());
            watch(script.name());
            watch(script.name() + "$*");
        }
        int current = 0;
        boolean alive = true;
        while (alive) {
            EventSet events = next();
            LocatableEvent stop = null;
            boolean stepped = false;
            for (Event event : events) {
                alive &= !(event instanceof VMDisconnectEvent);
                if (event instanceof ClassPrepareEvent prepared) {
                    prepare(prepared.referenceType());
                } else if (event instanceof BreakpointEvent || event instanceof StepEvent) {
                    stop = (LocatableEvent) event;
                    stepped |= event instanceof StepEvent;
                }
            }
            if (stop != null && stop.location().method().name().equals(end)) {
                forget();
                current++;
            } else if (stop != null && isPassedOver(stop)) {
                again(stop.thread());
            } else if (stop != null) {
                stopped(stop.thread(), stepped, runs.get(current));
            }
            if (alive) {
                events.resume();
            }
        }
    }

    private EventSet next() {
        try {
            EventSet events = machine.eventQueue().remove(LONGEST.toMillis());
            if (events == null) {
                throw new IllegalStateException("nothing happens");
            }
            return events;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void watch(String classes) {
        ClassPrepareRequest request = requests.createClassPrepareRequest();
        request.addClassFilter(classes);
        request.enable();
    }

    private void prepare(ReferenceType type) {
        for (var method : type.methodsByName(end)) {
            requests.createBreakpointRequest(method.location()).enable();
        }
        for (String place : breakpoints) {
            String[] parts = place.split(":");
            try {
                if (type.sourceName().equals(parts[0])) {
                    for (Location location : type.locationsOfLine(Integer.parseInt(parts[1]))) {
                        requests.createBreakpointRequest(location).enable();
                    }
                }
            } catch (AbsentInformationException e) {
                // A class without lines has no breakpoints.
            }
        }
    }

    private void stopped(ThreadReference thread, boolean stepped, Run run) {
        Stop expected = run.next();
        Move was = pending;
        forget();
        run.add(new Stop(
                came(was, stepped),
                place(thread),
                expected == null
                        ? Map.of()
                        : variables(thread, expected.variables().keySet())));
        Stop next = run.next();
        if (next != null && next.move() != Move.RUN) {
            step(thread, next.move());
        }
    }

    private static Move came(@Nullable Move intended, boolean stepped) {
        if (intended == null) {
            return Move.RUN;
        }
        if (stepped) {
            return intended == Move.ACROSS ? Move.OVER : intended;
        }
        return Move.ACROSS;
    }

    private void step(ThreadReference thread, Move move) {
        int depth = move == Move.INTO
                ? StepRequest.STEP_INTO
                : move == Move.OUT ? StepRequest.STEP_OUT : StepRequest.STEP_OVER;
        StepRequest request = requests.createStepRequest(thread, StepRequest.STEP_LINE, depth);
        filters.forEach(request::addClassExclusionFilter);
        request.addCountFilter(1);
        request.enable();
        pending = move;
    }

    /** Debuggers do not show methods that are in no source. */
    private static boolean isPassedOver(LocatableEvent stop) {
        return stop instanceof StepEvent
                && stop.location().method().isSynthetic()
                && stop.location().lineNumber() < 0;
    }

    private void again(ThreadReference thread) {
        Move move = pending;
        forget();
        if (move != null) {
            step(thread, move);
        }
    }

    private void forget() {
        requests.deleteEventRequests(new ArrayList<>(requests.stepRequests()));
        pending = null;
    }

    private static String place(ThreadReference thread) {
        try {
            Location location = thread.frame(0).location();
            return location.sourceName() + ":" + location.lineNumber();
        } catch (AbsentInformationException e) {
            return "nowhere";
        } catch (IncompatibleThreadStateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> variables(ThreadReference thread, Collection<String> names) {
        try {
            var variables = new Variables(thread.frame(0));
            Map<String, String> shown = new LinkedHashMap<>();
            names.forEach(name -> shown.put(name, variables.show(name)));
            return shown;
        } catch (IncompatibleThreadStateException e) {
            throw new IllegalStateException(e);
        }
    }
}
