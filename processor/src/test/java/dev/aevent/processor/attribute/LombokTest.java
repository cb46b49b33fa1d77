package dev.aevent.processor.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lombok's members are there, though they stand in no text. */
class LombokTest {
    private static final String OTHER = "@lombok.Data\nclass Other { private final int number; private String text; }";

    @Test
    void membersOfOtherFilesAreSeen() {
        assertThat(
                        errors(
                                "class User { String f(Other other) { return other.getText() + new Other(other.getNumber()); } }"))
                .isEmpty();
    }

    @Test
    void membersOfTheFileItselfAreSeen() {
        assertThat(errors("""
                        import java.util.*;
                        @lombok.extern.java.Log
                        @lombok.RequiredArgsConstructor
                        class User<T extends Comparable<T>> {
                            @lombok.Getter private final Map<? super T, List<T[]>> map;
                            @lombok.Setter private boolean flag;
                            @lombok.Builder static class Nested { int size; String name; }
                            record Pair(int a) {}
                            Object f() {
                                log.info("x");
                                User<T> user = new User<>(getMap());
                                user.setFlag(!flag);
                                return Nested.builder().size(3).name("n").build().name;
                            }
                        }
                        """)).isEmpty();
    }

    @Test
    void whatLombokMakesOfBodiesIsAnError() {
        assertThat(
                        errors(
                                "class User { @dev.aevent.annotation.Coroutine int f() { lombok.val text = \"x\"; return text.length(); } }"))
                .isNotEmpty();
    }

    private static List<String> errors(String user) {
        var errors = new java.util.ArrayList<String>();
        Enclosing.of(user, OTHER)
                .after("lombok.launch.AnnotationProcessorHider$AnnotationProcessor")
                .run(world -> {
                    Attributed attributed = world.cleanRoom().attribute(List.of(world.source("User")));
                    attributed.errors().forEach(error -> errors.add(error.toString()));
                });
        return errors;
    }
}
