package io.baton.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.BenchFixture;
import io.baton.bench.SearchRequest;
import io.baton.desk.text.ReasonText;
import io.baton.firm.Firm;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The reason names a requested region that the partner doesn't list.
class RequestedRegionTest {
    private static final Firm FIRM = MiniLmFixture.firm();

    @ParameterizedTest
    @CsvSource({
        "structured cabling in Munich, Munich",
        "structured cabling near Bad Tölz, Bad Tölz",
        "structured cabling for a school in munich, munich",
        "Wi-Fi and structured cabling in London and Glasgow, Glasgow"
    })
    void aRegionThatIsNotCoveredIsNamed(String need, String region) {
        assertThat(reason(need)).contains(region + " not listed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "structured cabling in London",
                "structured cabling in the Server Room",
                "structured cabling in October",
                "structured cabling that runs in Azure and Teams"
            })
    void otherNeedsNameNone(String need) {
        assertThat(reason(need)).doesNotContain("not listed");
    }

    private static String reason(String need) {
        var london =
                BenchFixture.partner("Wire", "structured cabling").withRegions(List.of("London"));
        var found =
                MiniLmFixture.RANKING.find(
                        new SearchRequest(need, FIRM, List.of(london), Instant.EPOCH));
        return ReasonText.of(found.matches().getFirst(), FIRM).plainText();
    }
}
