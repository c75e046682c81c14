package io.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.desk.refer.card.OfferCards;
import io.baton.firm.Firm;
import io.baton.memory.WriteLimit;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Several people take random steps, and the process dies before a random write of any of them. The
/// chat delivers the turn again. Each step takes effect once, each referral has one baton holder,
/// and the offer's cards show the state.
class StepCrashPropertiesTest {
    private static final Button LOG_ALL =
            Button.primary(
                    "Log all",
                    "partner.referall",
                    "wires\ndesks wired\ncloudnine\na phone each\ntelco\na line\n");

    enum Line {
        OFFER_WIRES("Anna", "offer R-1 to Wires"),
        OFFER_CLOUDNINE("Ben", "offer R-1 to CloudNine"),
        OFFER_TELCO("Anna", "offer R-3 to Telco"),
        TAKE_BACK("Anna", "takeback R-1"),
        TAKE_BACK_BEN("Ben", "takeback R-3"),
        ACCEPT("Rita", "accept R-1"),
        ACCEPT_MARCO("Marco", "accept R-1"),
        ACCEPT_ZOE("Zoe", "accept R-3"),
        DECLINE("Rita", "decline R-1 no time"),
        HAND_BACK("Rita", "handback R-1 ill"),
        HAND_BACK_ZOE("Zoe", "handback R-3 ill"),
        PASS("Anna", "refer pass R-2 @Ben"),
        PASS_AT_PARTNER("Rita", "refer pass R-1 sam"),
        PASS_BACK("Anna", "refer pass R-1 rita"),
        NOTE_SAM("Sam", "note R-1 took over"),
        NOTE("Anna", "note R-1 called them"),
        NOTE_BEN("Ben", "note R-3 called them"),
        WIN("Anna", "won R-1 $500"),
        PAY("Anna", "paid R-1 $100"),
        LOSE("Ben", "lost R-3 too dear"),
        WITHDRAW("Anna", "withdraw R-1"),
        REOPEN("Anna", "reopen R-1"),
        SAID_YES("Anna", "refer accepted R-1 by Rita"),
        SAID_YES_SAM("Ben", "refer accepted R-1 by Sam"),
        BROUGHT_BY_CLOUDNINE("Anna", "refer edit R-4 partner CloudNine"),
        BROUGHT_BY_WIRES("Ben", "refer edit R-4 partner Wires"),
        TAKE("Ben", "accept R-4"),
        RETURN("Ben", "handback R-4 busy"),
        UNDO("Anna", "undo"),
        UNDO_ONE("Anna", "undo R-1"),
        UNDO_BEN("Ben", "undo"),
        UNDO_RITA("Rita", "undo"),
        UNDO_SAM("Sam", "undo"),
        UNDO_ZOE("Zoe", "undo R-3");

        final String who;
        final String text;

        Line(String who, String text) {
            this.who = who;
            this.text = text;
        }
    }

    /// @param writes number of writes after which the process dies; 4 if it doesn't
    record Said(Line line, int writes) {}

    @Property(tries = 150)
    void eachStepTakesEffectOnceAndTheCardsShowIt(
            @ForAll @Size(max = 16) List<Line> lines,
            @ForAll @Size(16) List<@IntRange(max = 4) Integer> writes) {
        var testFirm = new TestFirm();
        var wires = testFirm.partner("Wires", "Rita", "Data cabling");
        testFirm.partners.write(
                wires.withContacts(
                        Stream.of("Rita", "Sam")
                                .map(testFirm::outsider)
                                .map(Actor::contact)
                                .toList()),
                "sam",
                List.of());
        testFirm.partner("CloudNine", "Marco", "VoIP");
        testFirm.partner("Telco", "Zoe", "Leased lines");
        testFirm.member("Anna").presses("plan", LOG_ALL).fillsIn("Client", "Dana");
        testFirm.member("Anna").says("refer from Wires: Lake Hotel needs wifi");
        for (int i = 0; i < lines.size(); i++) {
            testFirm.advanceClock(Duration.ofSeconds(1));
            say(testFirm, new Said(lines.get(i), writes.get(i)), "turn-" + i);
        }
    }

    private static void say(TestFirm testFirm, Said said, String turn) {
        testFirm.outbox.writeLimit.set(said.writes() == 4 ? 1000 : said.writes());
        try {
            say(testFirm, said.line(), turn);
        } catch (WriteLimit.Crash e) {
            testFirm.outbox.writeLimit.lift();
            testFirm.advanceClock(Duration.ofMinutes(1));
            testFirm.desk.resumeInterrupted(testFirm.now());
            testFirm.postedCards.deliverAll();
            say(testFirm, said.line(), turn);
        }
        testFirm.outbox.writeLimit.lift();
        check(testFirm);
        var state = testFirm.referrals.all(TestFirm.FIRM);
        say(testFirm, said.line(), turn);
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).as("said twice").isEqualTo(state);
    }

    private static void say(TestFirm testFirm, Line line, String turn) {
        var inFirm = line.who.equals("Anna") || line.who.equals("Ben");
        var actor = inFirm ? testFirm.member(line.who) : testFirm.outsider(line.who).directly();
        actor.says(turn, line.text, testFirm.member("Ben"));
    }

    private static void check(TestFirm testFirm) {
        var firm = testFirm.firms.find(TestFirm.FIRM).orElseThrow();
        for (var referral : testFirm.referrals.all(TestFirm.FIRM)) {
            assertThat(referral.steps().getLast().to()).isEqualTo(referral.stage());
            var id = referral.partner();
            var partner = id == null ? null : testFirm.partners.find(TestFirm.FIRM, id);
            if (partner == null) {
                assertThat(referral.holder()).isEqualTo(referral.sender());
            } else {
                checkHolder(referral, partner.orElseThrow());
                checkCards(testFirm, referral, partner.orElseThrow(), firm);
                checkQuestions(testFirm, referral);
            }
        }
    }

    private static void checkHolder(Referral referral, Partner partner) {
        switch (referral.stage()) {
            case LOGGED, OFFERED, WITHDRAWN ->
                    assertThat(referral.holder()).isEqualTo(referral.sender());
            case ACCEPTED, WON, LOST ->
                    assertThat(partner.hasContact(referral.holder()))
                            .isEqualTo(referral.outbound());
        }
    }

    /// Only the one whose yes is to be confirmed has buttons for that, and only while it is.
    private static void checkQuestions(TestFirm testFirm, Referral referral) {
        for (var who : List.of("Rita", "Sam", "Marco", "Zoe")) {
            var place = new Place.Direct("test:" + who.toLowerCase(Locale.ROOT));
            var asked =
                    testFirm.postedCards.keysAt(place).stream()
                            .filter(key -> key.contains("/%s/claim-".formatted(referral.label())))
                            .map(key -> testFirm.postedCards.at(place, key))
                            .filter(card -> buttons(card).contains("That's right"))
                            .count();
            boolean awaited =
                    referral.state().claimedBy() != null && referral.holder().name().equals(who);
            assertThat(asked).as("questions to %s", who).isEqualTo(awaited ? 1 : 0);
        }
    }

    /// The cards of the last offer that stands. Cards of other offers have no buttons.
    private static void checkCards(
            TestFirm testFirm, Referral referral, Partner partner, Firm firm) {
        var places = new ArrayList<Place>();
        partner.people().forEach(person -> places.add(new Place.Direct(person.id())));
        places.add(new Place.Direct(referral.sender().id()));
        if (!referral.outbound()) {
            checkOthers(testFirm, referral, places);
        }
        var offer = "/%s/offer-".formatted(referral.label());
        for (var place : places) {
            for (var message : testFirm.postedCards.keysAt(place)) {
                if (referral.involvesPartner()
                        && message.contains(offer + referral.lastRound() + "/")) {
                    var expected = OfferCards.current(referral, partner, firm, place);
                    assertThat(shape(testFirm.postedCards.at(place, message)))
                            .as("%s of %s in %s", message, referral.stage(), place)
                            .isEqualTo(shape(expected));
                } else if (message.contains(offer)) {
                    assertThat(buttons(testFirm.postedCards.at(place, message))).isEmpty();
                }
            }
        }
        assertThat(referral.stage() == Stage.OFFERED && referral.lastRound() == 0).isFalse();
    }

    /// People who have nothing to do with it don't read what the client needs.
    private static void checkOthers(TestFirm testFirm, Referral referral, List<Place> places) {
        Stream.of("Rita", "Sam", "Marco", "Zoe")
                .map(who -> new Place.Direct("test:" + who.toLowerCase(Locale.ROOT)))
                .filter(place -> !places.contains(place))
                .flatMap(place -> testFirm.postedCards.at(place).stream())
                .forEach(card ->
                        assertThat(PostedCards.textOf(card))
                                .doesNotContain(referral.client() + " needs"));
    }

    private static List<String> shape(Card card) {
        var shape = new ArrayList<>(buttons(card));
        shape.add(PostedCards.textOf(card).lines().findFirst().orElse(""));
        return shape;
    }

    private static List<String> buttons(Card card) {
        return card.parts().stream()
                .filter(Card.Part.Buttons.class::isInstance)
                .flatMap(part -> ((Card.Part.Buttons) part).buttons().stream())
                .map(Button::label)
                .toList();
    }
}
