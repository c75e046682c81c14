package io.baton.desk.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.desk.TestFirm;
import io.baton.desk.audience.RandomFirm.Act;
import io.baton.desk.audience.RandomFirm.Seat;
import io.baton.desk.audience.RandomFirm.Seen;
import io.baton.partner.PartnerId;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/// Over random firms, partners, channels and commands: no text of a partner's referral appears
/// where another partner's people, or strangers, can read it.
class ConfidentialityPropertiesTest {

    @Provide
    Arbitrary<List<Integer>> channels() {
        return Arbitraries.integers().between(0, 7).list().ofMinSize(2).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Seat>> seats() {
        var contact = Arbitraries.integers().between(0, 7);
        return Combinators.combine(Arbitraries.of(RandomFirm.CHANNELS), contact)
                .as(Seat::new)
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        var index = Arbitraries.integers().between(0, 7);
        var kind = Arbitraries.integers().between(0, 29);
        return Combinators.combine(kind, index, index, index, index)
                .as(Act::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    @Property(tries = 300)
    void noTextOfAReferralReachesAnotherPartnersPeople(
            @ForAll("channels") List<Integer> channels,
            @ForAll("seats") List<Seat> seats,
            @ForAll("acts") List<Act> acts) {
        var firm = new RandomFirm(channels, seats);
        for (var act : acts) {
            var shown = firm.perform(act);
            var referrals = firm.testFirm.referrals.all(TestFirm.FIRM);
            Stream.concat(shown.stream(), firm.standing())
                    .forEach(seen ->
                            referrals.forEach(referral -> check(firm, act, seen, referral)));
            Stream.concat(shown.stream(), firm.standing()).forEach(seen -> checkNames(firm, seen));
        }
        Statistics.label("shown in a channel")
                .collect(firm.standing().anyMatch(seen -> isInChannel(seen, "Client")))
                .coverage(checker -> checker.check(true).percentage(share -> share > 30));
        Statistics.label("an edit shown in a channel")
                .collect(firm.standing().anyMatch(seen -> isInChannel(seen, "Edit")))
                .coverage(checker -> checker.check(true).count(edits -> edits > 0));
        Statistics.label("a partner's note shown to the firm or the partner")
                .collect(firm.standing().anyMatch(seen -> seen.text().contains("Told")))
                .coverage(checker -> checker.check(true).count(notes -> notes > 0));
        Statistics.label("a win shown in a channel")
                .collect(firm.standing().anyMatch(seen -> isInChannel(seen, "=70")))
                .coverage(checker -> checker.check(true).count(wins -> wins > 0));
    }

    private static boolean isInChannel(Seen seen, String text) {
        return seen.place() instanceof Place.Channel && seen.text().contains(text);
    }

    private static void check(RandomFirm firm, Act act, Seen seen, Referral referral) {
        var readers = firm.readers().of(seen.place());
        if (seen.text().contains(referral.client())) {
            assertThat(asked(referral))
                    .as("partners who know of %s, seen after %s at %s", referral.label(), act, seen)
                    .containsAll(readers);
        }
        if (namesAmount(seen.text(), RandomFirm.amount(referral.number()))) {
            assertThat(readers)
                    .as("who reads of the win of %s after %s at %s", referral.label(), act, seen)
                    .allMatch(each -> each.equals(referral.partner()));
        }
        edits(referral)
                .filter(index -> tells(seen.text(), edit(referral, index)))
                .forEach(index ->
                        assertThat(askedSince(referral, index))
                                .as("who may read edit %d of %s after %s", index, referral, act)
                                .containsAll(readers));
        checkNotes(seen, readers, referral);
        if (isOpenToStrangers(firm, seen.place())) {
            assertThat(seen.text()).doesNotContain("Client");
        }
    }

    /// A partner's people don't read who works for another one.
    private static void checkNames(RandomFirm firm, Seen seen) {
        var readers = firm.readers().of(seen.place());
        firm.partners.stream()
                .filter(partner ->
                        partner.people().stream()
                                .anyMatch(person -> seen.text().contains(person.name())))
                .forEach(partner ->
                        assertThat(readers)
                                .as("who reads of a person of %s in %s", partner.name(), seen)
                                .allMatch(each -> each.equals(partner.id())));
    }

    /// An internal note reaches no partner, a shared one only the partner who has to do with it
    /// then.
    private static void checkNotes(Seen seen, List<PartnerId> readers, Referral referral) {
        for (int i = 0; i < referral.steps().size(); i++) {
            if (referral.steps().get(i).event() instanceof Event.Noted(var text, var shared)
                    && seen.text().contains(text)) {
                assertThat(shared ? askedAt(referral, i) : Set.<PartnerId>of())
                        .as("who may read “%s” of %s", text, referral.label())
                        .containsAll(readers);
            }
        }
    }

    /// The partner who has the offer or the baton at that step.
    private static Set<PartnerId> askedAt(Referral referral, int index) {
        var until = referral.steps().subList(0, index + 1);
        return referral.outbound()
                ? until.reversed().stream()
                        .flatMap(step ->
                                step.event() instanceof Event.Offered(var to, _, _)
                                        ? Stream.of(to)
                                        : Stream.<PartnerId>empty())
                        .limit(1)
                        .collect(Collectors.toSet())
                : Set.of(broughtBy(referral, index));
    }

    /// The partner who was taken at that step for the one who brought it.
    private static PartnerId broughtBy(Referral referral, int index) {
        return referral.steps().stream()
                .skip(index + 1L)
                .flatMap(step ->
                        step.event() instanceof Event.BringerCorrected(var before, _, _, _)
                                ? Stream.of(before)
                                : Stream.<PartnerId>empty())
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(referral.partner()));
    }

    private static IntStream edits(Referral referral) {
        return IntStream.range(0, referral.steps().size())
                .filter(index -> referral.steps().get(index).event() instanceof Event.Edited);
    }

    private static Event.Edited edit(Referral referral, int index) {
        return (Event.Edited) referral.steps().get(index).event();
    }

    private static boolean tells(String text, Event.Edited edit) {
        var contact = edit.after().clientContact();
        return !edit.before().need().equals(edit.after().need())
                ? text.contains(edit.after().need())
                : contact != null && text.contains(contact);
    }

    /// The partner who had the offer or the baton at that step, and those asked later.
    private static Set<PartnerId> askedSince(Referral referral, int index) {
        var asked = new HashSet<PartnerId>();
        if (!referral.outbound()) {
            IntStream.range(index, referral.steps().size())
                    .mapToObj(i -> broughtBy(referral, i))
                    .forEach(asked::add);
        }
        var steps = referral.steps();
        PartnerId now = null;
        for (int i = 0; i < steps.size(); i++) {
            now =
                    switch (steps.get(i).event()) {
                        case Event.Offered(var to, _, _) -> to;
                        case Event.BringerCorrected(_, var to, _, _) -> to;
                        case Event.Declined _,
                                Event.Lapsed _,
                                Event.TakenBack _,
                                Event.HandedBack _ ->
                                null;
                        case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> now;
                    };
            if (i >= index && now != null) {
                asked.add(now);
            }
        }
        return asked;
    }

    /// Where it's money, it's shown as a number without commas here.
    private static boolean namesAmount(String text, int amount) {
        return text.contains("%,d".formatted(amount)) || text.contains("=%d.".formatted(amount));
    }

    private static boolean isOpenToStrangers(RandomFirm firm, Place place) {
        return place instanceof Place.Channel(var id, _)
                && (firm.testFirm.readers.isFailing(id)
                        || firm.testFirm.readers.isShared(id) && !firm.readers().isRegistered(id));
    }

    /// The partners it was ever offered to, or who were taken for the one who brought it.
    private static Set<PartnerId> asked(Referral referral) {
        var brought =
                referral.outbound()
                        ? Stream.<PartnerId>empty()
                        : Stream.of(Objects.requireNonNull(referral.partner()));
        var asked =
                referral.steps().stream()
                        .flatMap(step ->
                                switch (step.event()) {
                                    case Event.Offered(var to, _, _) -> Stream.of(to);
                                    case Event.BringerCorrected(var before, var after, _, _) ->
                                            Stream.of(before, after);
                                    case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ ->
                                            Stream.<PartnerId>empty();
                                });
        return Stream.concat(brought, asked).collect(Collectors.toSet());
    }
}
