package dev.aevent.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import dev.aevent.processor.ir.Fragment;
import org.jspecify.annotations.Nullable;

/** How text leaves for places outside of it: each answer is a block of statements. */
interface Exits {
    /** {@code break} or {@code continue} of a statement that was taken apart. */
    Fragment jump(Tree target, boolean isContinue);

    /**
     * {@code return}.
     *
     * @param tree the value's tree; null where there is none
     */
    Fragment returning(@Nullable ExpressionTree tree, Fragment value);

    /** {@code yield} of a switch expression that was taken apart. */
    Fragment yielding(YieldTree tree, Fragment value);
}
