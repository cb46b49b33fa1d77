package dev.aevent.processor.analyse;

import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Routine;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pass: live variables by backward data flow to a fixed point (Aho, Lam, Sethi and Ullman, §9.2.5), over bit sets.
 *
 * <p>An instruction in a protected region may throw before it assigns, so whatever a handler reads is live before each
 * of them, whatever it kills.
 */
public final class Analyser {
    private final Graph graph;
    private final Map<Local, Integer> numbers = new LinkedHashMap<>();
    private final BitSet[] uses;
    private final BitSet[] kills;
    private final BitSet[] in;

    private Analyser(Routine routine) {
        graph = new Graph(routine.body());
        int size = graph.nodes().size();
        uses = new BitSet[size];
        kills = new BitSet[size];
        in = new BitSet[size];
        for (int i = 0; i < size; i++) {
            uses[i] = bits(graph.nodes().get(i).uses());
            kills[i] = bits(graph.nodes().get(i).kills());
            in[i] = new BitSet();
        }
    }

    /** Finds what lives across the awaits of a routine. */
    public static Liveness analyse(Routine routine) {
        return solved(routine).result();
    }

    /** The analysis of a routine, done. */
    static Analyser solved(Routine routine) {
        var analyser = new Analyser(routine);
        analyser.solve();
        return analyser;
    }

    List<Node> nodes() {
        return graph.nodes();
    }

    /** All locals that instructions read or assign, in the order of their numbers. */
    List<Local> locals() {
        return List.copyOf(numbers.keySet());
    }

    /** The number of a local; -1 if no instruction reads or assigns it. */
    int number(Local local) {
        return numbers.getOrDefault(local, -1);
    }

    /** What lives when a node has ended, one way or the other. */
    BitSet after(int node) {
        BitSet live = out(node);
        live.or(exceptional(node));
        return live;
    }

    private BitSet bits(Set<Local> locals) {
        var bits = new BitSet();
        locals.forEach(local -> bits.set(numbers.computeIfAbsent(local, l -> numbers.size())));
        return bits;
    }

    private void solve() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = in.length - 1; i >= 0; i--) {
                BitSet live = out(i);
                live.andNot(kills[i]);
                live.or(uses[i]);
                live.or(exceptional(i));
                if (!live.equals(in[i])) {
                    in[i] = live;
                    changed = true;
                }
            }
        }
    }

    private BitSet out(int node) {
        var live = new BitSet();
        for (Label target : graph.nodes().get(node).targets()) {
            live.or(in[graph.place(target)]);
        }
        if (graph.nodes().get(node).falls() && node + 1 < in.length) {
            live.or(in[node + 1]);
        }
        return live;
    }

    /** What is live if the node throws. */
    private BitSet exceptional(int node) {
        var live = new BitSet();
        for (Instruction.Handler handler : graph.nodes().get(node).handlers()) {
            BitSet handled = (BitSet) in[graph.place(handler.target())].clone();
            Integer exception = numbers.get(handler.exception());
            if (exception != null) {
                handled.clear(exception);
            }
            live.or(handled);
        }
        return live;
    }

    Liveness result() {
        Map<Instruction.Await, Set<Local>> saved = new IdentityHashMap<>();
        Map<Label, Set<Local>> entering = new IdentityHashMap<>();
        List<Local> locals = List.copyOf(numbers.keySet());
        for (int i = 0; i < in.length; i++) {
            Instruction instruction = graph.nodes().get(i).instruction();
            if (instruction instanceof Instruction.Await await) {
                BitSet live = out(i);
                live.andNot(kills[i]);
                live.or(exceptional(i));
                saved.put(await, new LiveSet(live, numbers, locals));
            } else if (instruction instanceof Instruction.Mark mark) {
                entering.put(mark.label(), new LiveSet(in[i], numbers, locals));
            }
        }
        return new Liveness(saved, entering);
    }
}
