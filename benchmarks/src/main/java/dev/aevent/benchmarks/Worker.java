package dev.aevent.benchmarks;

import static dev.aevent.Aevent.spawn;

import dev.aevent.benchmarks.hand.ByHand;

/** The two ways to do the work of {@link Work}; each waits until it is done. */
@SuppressWarnings("ImmutableEnumChecker") // Work has no fields
public enum Worker {
    /** State machines, on the calling thread. */
    BY_HAND {
        @Override
        long calls(int calls, int period) {
            return ByHand.calls(calls, period);
        }

        @Override
        void turns(int turns) {
            ByHand.turns(turns);
        }

        @Override
        void turnsOfMany(int many, int turns) {
            ByHand.turnsOfMany(many, turns);
        }

        @Override
        void turnsBelow(int depth, int turns) {
            ByHand.turnsBelow(depth, turns);
        }

        @Override
        long chains(int depth, int times) {
            return ByHand.chains(depth, times);
        }

        @Override
        void launches(int times) {
            ByHand.launches(times);
        }
    },

    /** Coroutines, on the loop's thread. */
    COROUTINE {
        private final Work work = new Work();

        @Override
        long calls(int calls, int period) throws Exception {
            return spawn(work::calls, calls, period).join();
        }

        @Override
        void turns(int turns) throws Exception {
            spawn(work::turns, turns).join();
        }

        @Override
        void turnsOfMany(int many, int turns) throws Exception {
            spawn(work::turnsOfMany, many, turns).join();
        }

        @Override
        void turnsBelow(int depth, int turns) throws Exception {
            spawn(work::turnsBelow, depth, turns).join();
        }

        @Override
        long chains(int depth, int times) throws Exception {
            return spawn(work::chains, depth, times).join();
        }

        @Override
        void launches(int times) throws Exception {
            spawn(work::launches, times).join();
        }
    };

    abstract long calls(int calls, int period) throws Exception;

    abstract void turns(int turns) throws Exception;

    abstract void turnsOfMany(int many, int turns) throws Exception;

    abstract void turnsBelow(int depth, int turns) throws Exception;

    abstract long chains(int depth, int times) throws Exception;

    abstract void launches(int times) throws Exception;
}
