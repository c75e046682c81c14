package io.baton.search;

import static io.baton.bench.Bench.firmDoing;
import static io.baton.bench.Bench.names;
import static io.baton.bench.Bench.partner;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.History;
import io.baton.bench.Match;
import io.baton.bench.Search;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.search.index.Benches;
import io.baton.search.vector.ToyMeaning;
import io.baton.search.vocabulary.Directions;
import io.baton.search.vocabulary.Service;
import io.baton.search.vocabulary.Vocabulary;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ByMeaningTest {
    private static final Firm FIRM = firmDoing();
    private static final Vocabulary VOCABULARY =
            new Vocabulary(
                    List.of(
                            service("telephony", "the phones are dead"),
                            service("cabling", "nowhere to plug in"),
                            service("painting", "the walls look grim")));

    private History history = History.none();
    private final List<Runnable> aside = new ArrayList<>();
    private final ToyMeaning meaning =
            new ToyMeaning()
                    .telling("our line is dead", 1, 0)
                    .telling("the phones are dead", 0.95f, 0.05f)
                    .telling("telephony", 0.9f, 0.2f)
                    .telling("nowhere to plug in", 0.4f, 0.8f)
                    .telling("cabling", 0.5f, 0.7f)
                    .telling("the walls look grim", 0.05f, 0.95f)
                    .telling("painting", 0, 1);
    private final ByMeaning ranking =
            new ByMeaning(
                    new Knowledge(
                            meaning,
                            () -> VOCABULARY,
                            () -> Directions.NONE,
                            this::now,
                            Duration.ofSeconds(1)),
                    _ -> history);
    private boolean wait;

    private void now(Runnable work) {
        if (wait) {
            aside.add(work);
        } else {
            work.run();
        }
    }

    private static Service service(String name, String said) {
        return new Service(name, List.of(), List.of(), List.of(said), List.of());
    }

    private List<Match> find(String need, Partner... bench) {
        return find(need, List.of(bench));
    }

    private List<Match> find(String need, List<Partner> bench) {
        return ranking.find(new Search(need, FIRM, bench, Instant.EPOCH)).matches();
    }

    @Test
    void whatTheClientSaysLeadsOverTheServiceToWhoeverOffersIt() {
        var found =
                find(
                        "our line is dead",
                        partner("Cable Co", "painting", "cabling"),
                        partner("Phone Co", "painting", "telephony"));

        assertThat(found.getFirst().partner().name()).isEqualTo("Phone Co");
        assertThat(found.getFirst().skill().name()).isEqualTo("telephony");
        assertThat(found.getFirst().sure()).isTrue();
    }

    @Test
    void whoIsFarFromTheNeedIsNotNamed() {
        assertThat(find("our line is dead", partner("Painters", "painting"))).isEmpty();
        assertThat(find("our line is dead", partner("Idle"))).isEmpty();
        assertThat(find("our line is dead")).isEmpty();
    }

    @Test
    void pausedOrRefusingPartnersNeverFit() {
        var phones = partner("Phone Co", "telephony");
        var asked =
                new Search(
                        "our line is dead",
                        FIRM,
                        List.of(phones),
                        Set.of(new PartnerId("p-Phone Co")),
                        Instant.EPOCH);

        assertThat(find("our line is dead", phones.paused())).isEmpty();
        assertThat(ranking.find(asked).matches()).isEmpty();
    }

    @Test
    void equalsAreOrderedByNameWhateverTheOrderOfTheBench() {
        var a = partner("alpha", "telephony");
        var b = partner("Beta", "telephony");
        var c = partner("gamma", "telephony");

        assertThat(names(find("our line is dead", c, b, a)))
                .containsExactly("alpha", "Beta", "gamma")
                .isEqualTo(names(find("our line is dead", b, a, c)));
    }

    @Test
    void ofTwoEqualSkillsTheFirstWrittenIsTheReason() {
        meaning.telling("Telephony", 0.9f, 0.2f);

        var found = find("our line is dead", partner("P", "Telephony", "telephony"));

        assertThat(found.getFirst().skill().name()).isEqualTo("Telephony");
    }

    @Test
    void aSkillCalledByItsNameFitsWhateverElse() {
        meaning.telling("We need Laser Engraving, soon!", 1, 0).telling("laser engraving", 0, 1);

        assertThat(find("We need Laser Engraving, soon!", partner("L", "laser engraving")))
                .singleElement()
                .matches(Match::sure);
    }

    @Test
    void aSlipOfTheFingersIsReadAsTheBenchSpellsIt() {
        meaning.telling("visio licences", 0, 1).telling("Visio", 0.1f, 1);

        assertThat(find("visoi licences", partner("V", "Visio")))
                .singleElement()
                .matches(Match::sure);
    }

    @Test
    void whatTheFirmDoesItselfIsInHouseOnlyWhenItSurelyFits() {
        assertThat(inHouse("painting", "telephony")).isEqualTo("telephony");
        assertThat(inHouse("painting")).isNull();
        assertThat(inHouse()).isNull();
    }

    private @Nullable String inHouse(String... own) {
        return ranking.find(
                        new Search("our line is dead", firmDoing(own), List.of(), Instant.EPOCH))
                .inHouse()
                .map(each -> each.skill().name())
                .orElse(null);
    }

    @Test
    void withoutMeaningTheWordsDecideUntilItIsThere() {
        meaning.fallSilent();
        var bench = List.of(partner("Painters", "painting"), partner("Phone Co", "telephony"));

        assertThat(names(find("somebody for telephony", bench))).containsExactly("Phone Co");
        assertThat(find("our line is dead", bench)).isEmpty();

        meaning.speakAgain();

        assertThat(names(find("our line is dead", bench))).containsExactly("Phone Co");
    }

    @Test
    void aSkillIsUnderstoodOnceHoweverOftenItIsAskedFor() {
        find("our line is dead", partner("A", "phones"), partner("B", "phones"));
        find("our line is dead", partner("A", "phones"), partner("C", "phones"));

        assertThat(meaning.asked).filteredOn("phones"::equals).hasSize(1);
    }

    @Test
    void aChangeOfThePartnersShowsInTheNextSearch() {
        assertThat(find("our line is dead", partner("A", "painting"))).isEmpty();
        assertThat(find("our line is dead", partner("A", "telephony"))).hasSize(1);
        assertThat(find("our line is dead", partner("A", "painting"))).isEmpty();
    }

    @Test
    void ofAHugeUnknownBenchOnlyAPartIsLearnedWhileSomebodyWaits() {
        find("our line is dead");
        int before = meaning.asked.size();
        wait = true;
        var bench =
                IntStream.range(0, 250).mapToObj(i -> partner("P" + i, "skill no " + i)).toList();

        find("our line is dead", bench);
        find("our line is dead", bench);

        assertThat(meaning.asked.size() - before).isEqualTo(2 + Benches.LEARNED_AT_ONCE);
        assertThat(aside).as("one batch at a time").hasSize(1);

        aside.removeFirst().run();
        find("our line is dead", bench);

        assertThat(meaning.asked.size() - before).isEqualTo(3 + 250);
        assertThat(aside).isEmpty();
    }

    @Test
    void aSkillThatIsNotLearnedYetIsFoundByItsName() {
        find("our line is dead");
        wait = true;
        var bench =
                new ArrayList<>(
                        IntStream.range(0, 100).mapToObj(i -> partner("P" + i, "s" + i)).toList());
        bench.add(partner("Phone Co", "telephony"));

        assertThat(names(find("our line is dead", bench))).containsExactly("Phone Co");
    }
}
