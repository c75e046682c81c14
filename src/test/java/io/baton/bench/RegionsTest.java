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
    private static final Partner UNTOLD = in();

    private static final Regions BENCH =
            Regions.of(List.of(BOSTON, YORK, NEW_YORK, OREGON, REMOTE, UNTOLD));

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
    void aRegionThatTheNeedNamesSpeaksForWhoeverWorksThere() {
        assertThat(why("phones for a shop in boston's harbor", BOSTON))
                .contains(inRegion("Boston"));
        assertThat(why("CAMBRIDGE: VoIP", BOSTON)).contains(inRegion("Cambridge"));
    }

    @Test
    void andAgainstWhoeverWorksElsewhere() {
        assertThat(why("phones in Boston", YORK)).contains(new Reason.Elsewhere("Boston"));
    }

    @Test
    void aNeedThatNamesNoKnownRegionSpeaksForNobody() {
        for (var need : List.of("phones in Chicago", "phones", "", "Bostonian phones")) {
            assertThat(Stream.of(BOSTON, YORK, UNTOLD).flatMap(one -> why(need, one).stream()))
                    .isEmpty();
        }
    }

    @Test
    void nothingIsSaidOfAPartnerWithoutRegions() {
        assertThat(why("phones in Boston", UNTOLD)).isEmpty();
    }

    @Test
    void whoWorksRemotelyIsNeverElsewhereAndRemoteIsNoPlace() {
        assertThat(why("phones in Boston", REMOTE)).isEmpty();
        assertThat(why("phones in Denver", REMOTE)).contains(inRegion("Denver"));
        assertThat(why("remote access for ten", BOSTON)).isEmpty();
    }

    @Test
    void aLongerNameIsNotTheShorterInIt() {
        assertThat(why("a line to New  York", NEW_YORK)).contains(inRegion("New York"));
        assertThat(why("a line to New York", YORK)).contains(new Reason.Elsewhere("New York"));
        assertThat(why("from New York to York", YORK)).contains(inRegion("York"));
    }

    @Test
    void aNameOfTwoLettersIsTakenAsItIsWritten() {
        assertThat(why("phones or internet", OREGON)).isEmpty();
        assertThat(why("phones in Portland, OR", OREGON)).contains(inRegion("OR"));
    }

    @Test
    void regionsMayBeWrittenInAnyScriptAndMayHoldNoWordAtAll() {
        var odd = in("Zürich", "東京", "--", "");
        assertThat(Regions.of(List.of(odd)).mentionedIn("büro in ZÜRICH").reasonFor(odd))
                .contains(inRegion("Zürich"));
        assertThat(Regions.of(List.of(odd)).mentionedIn("-- 東京").reasonFor(odd))
                .contains(inRegion("東京"));
    }
}
