package io.baton.desk.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DidYouMeanTest {
    private static final List<String> KNOWN =
            List.of(
                    "list",
                    "show",
                    "offer",
                    "find",
                    "withdraw",
                    "Northwind Telecom",
                    "Acme",
                    "Acne");

    @ParameterizedTest
    @CsvSource({
        "lst, list",
        "lisst, list",
        "LIST, list",
        "fidn, find",
        "withdarw, withdraw",
        "Nrothwnid Telecom, Northwind Telecom",
        "offr, offer",
        "Northwnd Telecom, Northwind Telecom",
        "north, Northwind Telecom",
        "telecom, Northwind Telecom",
        "acmee, Acme",
        "acxe, Acme"
    })
    void aTypoGetsTheNearestName(String typed, String meant) {
        assertThat(DidYouMean.closest(typed, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "l", "hw", "delete", "lost in space", "east", "windows"})
    void aDifferentWordGetsNoSuggestion(String typed) {
        assertThat(DidYouMean.closest(typed, KNOWN)).isEmpty();
    }

    @Test
    void aLongTextIsNotATypo() {
        assertThat(DidYouMean.closest("list".repeat(1000), KNOWN)).isEmpty();
    }

    @Test
    void theQuestionIsASentenceOrEmpty() {
        assertThat(DidYouMean.question("lst", KNOWN)).isEqualTo(" Did you mean “list”?");
        assertThat(DidYouMean.question("delete", KNOWN)).isEmpty();
    }
}
