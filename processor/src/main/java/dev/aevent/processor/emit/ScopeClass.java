package dev.aevent.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aevent.processor.ir.Capture;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.ir.Scope;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class around a local class that has become a member. */
final class ScopeClass {
    private final Scope scope;

    ScopeClass(Scope scope) {
        this.scope = scope;
    }

    TypeSpec write() {
        var out = TypeSpec.classBuilder(scope.name())
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(scope.variables());
        if (scope.isSerializable()) {
            out.addSuperinterface(Serializable.class);
        }
        var constructor = MethodSpec.constructorBuilder();
        List<String> inherited = new ArrayList<>();
        for (Capture capture : scope.inherited()) {
            constructor.addParameter(capture.type(), capture.name());
            inherited.add(capture.name());
        }
        if (scope.superScope() != null) {
            out.superclass(scope.superScope());
            constructor.addStatement("super($L)", String.join(", ", inherited));
        }
        for (Capture capture : scope.captures()) {
            out.addField(capture.type(), capture.name(), Modifier.FINAL);
            constructor.addParameter(capture.type(), capture.name());
            constructor.addStatement("this.$N = $N", capture.name(), capture.name());
        }
        return out.addMethod(constructor.build())
                .addField(FieldSpec.builder(TypeName.INT, Lines.DECLARATION)
                        .initializer(declaration())
                        .build())
                .build();
    }

    private CodeBlock declaration() {
        var out = new Lines().declaring();
        for (Piece piece : scope.declaration().pieces()) {
            if (piece instanceof Piece.Line line) {
                out.at(line.line());
            } else if (piece instanceof Piece.Type type) {
                out.code("$T", type.type());
            } else {
                out.text(piece.toString());
            }
        }
        return out.build();
    }
}
