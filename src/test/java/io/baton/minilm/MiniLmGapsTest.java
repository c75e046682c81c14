package io.baton.minilm;

import static io.baton.minilm.MiniLmFixture.BENCH;
import static io.baton.minilm.MiniLmFixture.FIRM;
import static io.baton.minilm.MiniLmFixture.RANKING;
import static io.baton.minilm.MiniLmFixture.TIMEOUT;
import static io.baton.minilm.MiniLmFixture.firm;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.Gap;
import io.baton.bench.GapGroup;
import io.baton.bench.GapList;
import io.baton.firm.Individual;
import io.baton.memory.InMemoryGaps;
import io.baton.search.gaps.SemanticGapGrouping;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/// Gaps, grouped with the real model.
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class MiniLmGapsTest {

    @Test
    void onlyNeedsThatAskForTheSameThingAreOneGap() {
        var asked =
                List.of(
                        gap("penetration testing"),
                        gap("pen test"),
                        gap("drone inspection of a factory roof"),
                        gap("drone with a heat camera to look over roofs"),
                        gap("tune a grand piano"),
                        gap("piano tuner for the concert hall"),
                        gap(
                                "Before their new patient portal opens, a clinic group would like to"
                                        + " know if a stranger could read other people's results"),
                        gap(
                                "A psychologist has to send reports that nobody but the patient can"
                                        + " open"));
        var gaps = new InMemoryGaps();
        asked.forEach(gaps::add);
        var list = new GapList(gaps, new SemanticGapGrouping(RANKING, Runnable::run), RANKING);

        var groups = list.list(firm(), Instant.EPOCH, TIMEOUT).groups();

        assertThat(groups).extracting(GapGroup::times).containsExactly(2, 2, 2, 1, 1);
        assertThat(groups)
                .extracting(GapGroup::service)
                .contains("Penetration testing", "Drones and aerial surveying");
        assertThat(groups)
                .filteredOn(gapGroup -> gapGroup.newest().need().contains("piano"))
                .singleElement()
                .matches(gapGroup -> gapGroup.times() == 2);
        assertThat(list.closedBy(group(groups, "pen"), firm(), BENCH, Instant.EPOCH))
                .hasValue("Lock");
        assertThat(list.closedBy(group(groups, "tune"), firm(), BENCH, Instant.EPOCH)).isEmpty();
    }

    private static GapGroup group(List<GapGroup> groups, String words) {
        return groups.stream()
                .filter(gapGroup -> gapGroup.newest().need().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private static Gap gap(String need) {
        return new Gap(FIRM, need, need, new Individual("p:anna", "Anna"), Instant.EPOCH);
    }
}
