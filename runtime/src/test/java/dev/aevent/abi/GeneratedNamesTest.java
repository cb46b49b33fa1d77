package dev.aevent.abi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratedNamesTest {
    @ParameterizedTest
    @CsvSource({
        "a.B$Coroutines, a.B",
        "a.B$Coroutines$handle, a.B",
        "a.B$C$Coroutines$handle, a.B$C",
        "B$Coroutines$$1L$L, B$1L",
        "B$Coroutines$$1L, B$1L",
        "B$Coroutines$$2$Anonymous, B$2",
        "B$Coroutines$$1L$L$Coroutines$m, B$1L",
        "B$Coroutines$$1L$L$Member, B$1L$Member",
        "B$Coroutines$$1L$L$Member$Coroutines$m, B$1L$Member",
        "B$Coroutines$$1L$L$Coroutines$$1M$M, B$1L$1M",
        "B$Coroutines$$1L$L$Coroutines$$1M$M$Coroutines$m, B$1L$1M",
        "B$Coroutines$$, B",
        "B$Coroutines$$get$, B",
        "B$Coroutines$m$1, B$1",
        "B$Coroutines$m$1Local$Member, B$1Local$Member",
        "B$Coroutines$m$Part2$1$2, B$1$2",
        "B$Coroutines$$1L$L$1, B$1L$1",
        "B$Coroutines$$1L$L$Coroutines$m$1, B$1L$1",
        "B$Coroutines$$2$C$Coroutines$m, B$2",
        "B$Coroutines$$2$C$Coroutines$m$1, B$2$1",
        "B$Coroutines$Lambda0, B",
        "B$Coroutines$Lambda0$Coroutines, B",
    })
    void saysWhichClassOfTheUsersAGeneratedOneStandsFor(String generated, String user) {
        assertThat(GeneratedNames.isGenerated(generated)).isTrue();
        assertThat(GeneratedNames.userClass(generated)).isEqualTo(user);
    }

    @ParameterizedTest
    @CsvSource({
        "a.B$Coroutines$handle, a.B$Coroutines",
        "B$Coroutines$$1L$L, B$Coroutines",
        "B$Coroutines$$1L$L$Coroutines$m, B$Coroutines$$1L$L$Coroutines",
    })
    void saysWhichFileAClassIsGeneratedIn(String generated, String file) {
        assertThat(GeneratedNames.file(generated)).isEqualTo(file);
    }
}
