package dev.aevent.processor.lower;

import com.palantir.javapoet.TypeName;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import dev.aevent.processor.check.SpawnSite;
import dev.aevent.processor.check.Spread;
import dev.aevent.processor.ir.Accessor;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.Forms;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.Owners;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Carries spawns over. */
final class Spawns {
    private final Body body;
    private final Reach reach;
    private final TypeNames typeNames;
    private final Closures closures;
    private final Supers supers;
    private final Transplant transplant;

    Spawns(Body body, Reach reach, TypeNames typeNames, Closures closures, Supers supers, Transplant transplant) {
        this.body = body;
        this.reach = reach;
        this.typeNames = typeNames;
        this.closures = closures;
        this.supers = supers;
        this.transplant = transplant;
    }

    /** The spawn of a coroutine, linked statically. */
    void carry(SpawnSite site, Text out) {
        if (site instanceof SpawnSite.OfLambda spawned) {
            Fragment lambda = closures.lambda(spawned.closure(), transplant);
            write(
                    site,
                    new Accessor.SpawnLambda(closures.classOf(spawned.closure().tree()), place(site)),
                    lambda,
                    out);
        } else if (site instanceof SpawnSite.OfReference spawned) {
            MemberReferenceTree reference = spawned.ref();
            MethodReferences.refuseInferred(reference, spawned.spread(), body);
            write(site, accessor(spawned), receiver(reference, spawned.callee()), out);
        }
    }

    private Accessor accessor(SpawnSite.OfReference site) {
        Types types = body.world().types();
        Spread spread = site.spread();
        return new Accessor.Spawn(
                site.callee(),
                ownerOf(site.ref(), site.callee()),
                site.given().stream()
                        .map(type -> typeNames.of(types.erasure(type)))
                        .toList(),
                spread == null ? null : typeNames.of(spread.element()),
                Forms.isSuper(site.ref().getQualifierExpression()),
                place(site));
    }

    private Accessor.SpawnPlace place(SpawnSite site) {
        return new Accessor.SpawnPlace(
                typeNames.of(body.type(site.call())), body.method().element(), body.line(site.call()));
    }

    private void write(SpawnSite site, Accessor accessor, Fragment spawned, Text out) {
        List<? extends ExpressionTree> arguments = site.call().getArguments();
        out.at(body.start(site.call())).add(reach.accessor(accessor) + "(").add(Piece.Machine.LOOP);
        if (!spawned.pieces().isEmpty()) {
            out.add(", ").add(spawned);
        }
        for (Tree argument : arguments.subList(1, arguments.size())) {
            out.add(", ");
            transplant.tree(argument, out);
        }
        out.add(")");
    }

    /** The class that declares the coroutine, or, where there is no access to that, the one that it is called on. */
    private TypeName ownerOf(MemberReferenceTree reference, ExecutableElement callee) {
        if (reach.isAccessible(Owners.of(callee))) {
            return typeNames.raw(Owners.of(callee));
        }
        TypeMirror type = body.type(reference.getQualifierExpression());
        return typeNames.of(body.world().types().erasure(type));
    }

    private Fragment receiver(MemberReferenceTree reference, ExecutableElement callee) {
        boolean unbound = body.elementOrNull(reference.getQualifierExpression()) instanceof TypeElement;
        if (Modifiers.isStatic(callee) || unbound) {
            return Fragment.EMPTY;
        }
        if (Forms.isSuper(reference.getQualifierExpression())) {
            return transplant.instance(supers.caller(reference.getQualifierExpression()));
        }
        return StaticCalls.nonNull(transplant.carryPart(reference.getQualifierExpression()));
    }
}
