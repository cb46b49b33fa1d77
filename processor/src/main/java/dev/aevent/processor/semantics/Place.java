package dev.aevent.processor.semantics;

import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;

/**
 * Where a tree is used, whatever parentheses there are.
 *
 * @param user what has it for a part
 * @param part that part: the tree, or the parentheses around it
 */
public record Place(Tree user, Tree part) {
    public static Place of(Tree tree, Body body) {
        Tree parent = body.parent(tree);
        return parent instanceof ParenthesizedTree ? of(parent, body) : new Place(parent, tree);
    }

    /** The same for the argument of an await, which stands for its mark. */
    static Place ofMarked(Tree tree, Body body) {
        Place place = of(tree, body);
        return body.method().marks().contains(place.user) ? ofMarked(place.user, body) : place;
    }
}
