package dev.aevent.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.processor.attribute.Attributed;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.junit.jupiter.api.Test;

class MethodTableTest {
    private final Attributed world = Attributing.attribute(List.of(Attributing.source("A.java", """
            class A { void m(int i) {} void m(long l) {} static void s() {} A(int i) {} }
            class B extends A { void m(int i) {} static void s() {} B(int i) { super(i); } }
            class C extends B { void m(int i) {} void m(long l) {} C() { super(1); } }
            class D extends A { void m(int i) {} private void m(String s) {} D() { super(1); } }
            interface Q<E> { void put(E e); }
            class R implements Q<String> { public void put(String s) {} }
            """)));
    private final MethodTable<String> table = new MethodTable<>(world.elements(), world.types());

    @Test
    void aRowHoldsForOverriders() {
        table.add(method("A", "m(int)"), "A.m");
        assertThat(table.find(method("A", "m(int)"))).isEqualTo("A.m");
        assertThat(table.find(method("C", "m(int)"))).isEqualTo("A.m");
        assertThat(table.find(method("D", "m(int)"))).isEqualTo("A.m");
        assertThat(table.find(method("A", "m(long)"))).isNull();
        assertThat(table.find(method("D", "m(java.lang.String)"))).isNull();
    }

    @Test
    void theMostSpecificDeclaringClassWins() {
        table.add(method("B", "m(int)"), "B.m");
        table.add(method("A", "m(int)"), "A.m");
        assertThat(table.find(method("C", "m(int)"))).isEqualTo("B.m");
        assertThat(table.find(method("B", "m(int)"))).isEqualTo("B.m");
        assertThat(table.find(method("D", "m(int)"))).isEqualTo("A.m");
    }

    @Test
    void aRowForTheSameMethodStays() {
        table.add(method("A", "m(int)"), "first");
        table.add(method("A", "m(int)"), "second");
        assertThat(table.find(method("A", "m(int)"))).isEqualTo("first");
    }

    @Test
    void staticMethodsAndConstructorsStandForThemselves() {
        table.add(method("A", "s()"), "A.s");
        table.add(method("A", "A(int)"), "A()");
        assertThat(table.find(method("A", "s()"))).isEqualTo("A.s");
        assertThat(table.find(method("B", "s()"))).isNull();
        assertThat(table.find(method("A", "A(int)"))).isEqualTo("A()");
        assertThat(table.find(method("B", "B(int)"))).isNull();
    }

    @Test
    void genericMethodsAreOverriddenByTheirInstances() {
        table.add(method("Q", "put(E)"), "Q.put");
        assertThat(table.find(method("R", "put(java.lang.String)"))).isEqualTo("Q.put");
    }

    private ExecutableElement method(String type, String signature) {
        return world.elements().getTypeElement(type).getEnclosedElements().stream()
                .filter(member -> member.toString().equals(signature))
                .map(ExecutableElement.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
