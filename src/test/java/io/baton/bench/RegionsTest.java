package io.baton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.partner.Partner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {

    private static final Partner BOSTON = in("Boston", "Cambridge");
    private static final Partner YORK = in("York");
    private static final Partner NEW_YORK = in("New York");
    private static final Partner OREGON = in("OR");
    private static final Partner REMOTE = in("Denver", "Remote");
    private static final Partner NO_REGION = in();

    private static final Regions BENCH =
            Regions.of(List.of(BOSTON, YORK, NEW_YORK, OREGON, REMOTE, NO_REGION));

    private static Partner in(String... regions) {
        return BenchFixture.partner(String.join("/", regions), "VoIP")
                .withRegions(List.of(regions));
    }

    private static final Set<String> WORDS = Set.of("azure", "phones", "power", "bi", "house");

    private static Optional<Reason.Region> why(String need, Partner partner) {
        return BENCH.mentionedIn(need, WORDS::contains).reasonFor(partner);
    }

    private static Reason.Region inRegion(String region) {
        return new Reason.InRegion(region);
    }

    @Test
    void aRegionInTheNeedCountsForPartnersThere() {
        assertThat(why("phones for a shop in boston's harbor", BOSTON))
                .contains(inRegion("Boston"));
        assertThat(why("CAMBRIDGE: VoIP", BOSTON)).contains(inRegion("Cambridge"));
    }

    @Test
    void aRegionInTheNeedCountsAgainstPartnersElsewhere() {
        assertThat(why("phones in Boston", YORK)).contains(new Reason.Elsewhere("Boston"));
    }

    @Test
    void aNeedWithoutAKnownRegionCountsForNoOne() {
        for (var need : List.of("phones", "", "Bostonian phones", "Chicago phones")) {
            assertThat(Stream.of(BOSTON, YORK, NO_REGION).flatMap(one -> why(need, one).stream()))
                    .isEmpty();
        }
    }

    @Test
    void aPartnerWithoutRegionsGetsNoReason() {
        assertThat(why("phones in Boston", NO_REGION)).isEmpty();
    }

    @Test
    void remotePartnersAreNeverElsewhereAndRemoteIsNotAPlace() {
        assertThat(why("phones in Boston", REMOTE)).isEmpty();
        assertThat(why("phones in Denver", REMOTE)).contains(inRegion("Denver"));
        assertThat(why("remote access for ten", BOSTON)).isEmpty();
    }

    @Test
    void aLongerNameDoesNotMatchAShorterOneInIt() {
        assertThat(why("a line to New  York", NEW_YORK)).contains(inRegion("New York"));
        assertThat(why("a line to New York", YORK)).contains(new Reason.Elsewhere("New York"));
        assertThat(why("from New York to York", YORK)).contains(inRegion("York"));
    }

    @Test
    void aNameOfTwoLettersMustMatchTheCase() {
        assertThat(why("phones or internet", OREGON)).isEmpty();
        assertThat(why("phones in Portland, OR", OREGON)).contains(inRegion("OR"));
    }

    @Test
    void regionsCanUseAnyScriptAndCanLackWords() {
        var odd = in("Zürich", "東京", "--", "");
        assertThat(
                        Regions.of(List.of(odd))
                                .mentionedIn("büro in ZÜRICH", _ -> false)
                                .reasonFor(odd))
                .contains(inRegion("Zürich"));
        assertThat(Regions.of(List.of(odd)).mentionedIn("-- 東京", _ -> false).reasonFor(odd))
                .contains(inRegion("東京"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cabling in Munich                       | Munich
                    cabling in munich, two floors           | munich
                    wifi for a hotel near Bad Tölz          | Bad Tölz
                    phones in our new Frankfurt am Main office | Frankfurt
                    a server room in Saint-Denis            | Saint-Denis
                    phones around Greater Milan             | Greater Milan
                    two shops across the Netherlands        | Netherlands
                    PHONES IN PARIS                         | PARIS
                    VoIP at our Lisbon site                 | Lisbon
                    wifi in Bad Tölz House                  | Bad Tölz
                    phones in Munich's old town             | Munich
                    """)
    void aRequestedPlaceThatNoPartnerListsCountsAgainstPartnersElsewhere(
            String need, String place) {
        assertThat(why(need, BOSTON)).contains(new Reason.Elsewhere(place));
        assertThat(why(need, NO_REGION)).isEmpty();
        assertThat(why(need, REMOTE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "backups in Azure",
                "reports in Power BI",
                "help in House",
                "cabling in November",
                "training in German",
                "data in SAP",
                "phones in Acme's building",
                "the work is in progress",
                "VoIP for Acme",
                "support in general",
                "docs in OneNote"
            })
    void aTermAMonthOrALanguageIsNotAPlace(String need) {
        assertThat(why(need, BOSTON)).isEmpty();
    }

    @Test
    void ofTwoRegionsTheOneNotListedIsMentionedToo() {
        var regions = BENCH.mentionedIn("phones in Boston, Munich and York", _ -> false);
        assertThat(regions.reasonsFor(BOSTON))
                .containsExactly(inRegion("Boston"), new Reason.Elsewhere("York"));
        assertThat(regions.reasonsFor(REMOTE)).isEmpty();
        assertThat(BENCH.mentionedIn("phones in Boston and Munich", _ -> false).reasonsFor(BOSTON))
                .containsExactly(inRegion("Boston"), new Reason.Elsewhere("Munich"));
    }

    @Test
    void theAreaAroundAPlaceIsThePlace() {
        assertThat(why("phones in Greater Boston", BOSTON)).contains(inRegion("Boston"));
        var area = in("Greater Munich");
        assertThat(
                        Regions.of(List.of(area))
                                .mentionedIn("wifi in Munich", _ -> false)
                                .reasonFor(area))
                .contains(inRegion("Greater Munich"));
    }
}
