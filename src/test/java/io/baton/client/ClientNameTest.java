package io.baton.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNameTest {

    @ParameterizedTest
    @CsvSource({
        "Acme Ltd, acme",
        "ACME, Acme Inc.",
        "Müller-Bau GmbH & Co. KG, muller bau",
        "Café Noir, CAFE NOIR S.A.",
        "O’Brien’s, O'Brien",
        "'A.C.M.E., Inc', acme",
        "Ａｃｍｅ, acme",
        "Straße 7, strasse 7",
        "Lake Hotel, lakehotel",
    })
    void caseAccentsPunctuationSpacesAndLegalFormDontCount(String one, String other) {
        assertThat(ClientName.of(one)).isEqualTo(ClientName.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Acme, Acme Dental",
        "C++ School, C School",
        "Company, Limited",
        "Co, KG",
        "🚀, 🌍",
        "李, 王",
    })
    void otherNamesAreDifferent(String one, String other) {
        assertThat(ClientName.of(one)).isNotEqualTo(ClientName.of(other));
    }

    @Test
    void theLegalFormIsNoWord() {
        assertThat(ClientName.words("Acme Dental, Inc.")).isEqualTo(List.of("acme", "dental"));
        assertThat(ClientName.words("Limited")).isEqualTo(List.of("limited"));
    }

    @Test
    void eachNameHasAKey() {
        assertThat(ClientName.of(" 🚀 ")).isEqualTo("🚀");
        assertThat(ClientName.of("'s")).isEqualTo("'s");
    }

    /// Wide letters compare like plain ones, but plain words take a shorter way.
    @Property
    void plainWordsCompareLikeWideOnes(
            @ForAll @CharRange(from = '!', to = '~') @StringLength(min = 1, max = 12) String word) {
        var wide =
                word.chars()
                        .mapToObj(c -> Character.toString(c - '!' + 0xFF01))
                        .collect(Collectors.joining());
        assertThat(ClientName.word(word + "x")).isEqualTo(ClientName.word(wide + "x"));
    }
}
