package io.baton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.partner.Partner;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

    private static Optional<Reason.Region> why(String need, Partner partner) {
        return BENCH.mentionedIn(need).reasonFor(partner);
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
        for (var need : List.of("phones in Chicago", "phones", "", "Bostonian phones")) {
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
        assertThat(Regions.of(List.of(odd)).mentionedIn("büro in ZÜRICH").reasonFor(odd))
                .contains(inRegion("Zürich"));
        assertThat(Regions.of(List.of(odd)).mentionedIn("-- 東京").reasonFor(odd))
                .contains(inRegion("東京"));
    }
}
