package io.baton.desk.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import io.baton.desk.Desk;
import io.baton.desk.PostedCards;
import io.baton.desk.TestReaders;
import io.baton.desk.digest.DigestHandlers;
import io.baton.firm.Individual;
import io.baton.memory.InMemoryEditions;
import io.baton.memory.InMemoryFirms;
import io.baton.memory.InMemoryGaps;
import io.baton.memory.InMemoryMonthTotals;
import io.baton.memory.InMemoryOutbox;
import io.baton.memory.InMemoryPartners;
import io.baton.memory.InMemoryReferrals;
import io.baton.memory.InMemorySubscriptions;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.revenue.RevenueFixtures;
import io.baton.search.vocabulary.FakeInterpreter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// A firm with the handlers for revenue and digest, and in-memory stores. Tests set the clock.
public final class RevenueTestFirm {
    public static final String CHANNEL = "test:general";
    private static final Workspace WORKSPACE = new Workspace(RevenueFixtures.FIRM.id().value());

    private Instant now = Instant.parse("2026-11-09T09:30:00Z");

    public final InMemoryOutbox outbox = new InMemoryOutbox();
    final InMemoryFirms firms = new InMemoryFirms(outbox);
    final InMemoryPartners partners = new InMemoryPartners(outbox);
    final InMemoryReferrals referrals = new InMemoryReferrals(outbox);
    final InMemoryMonthTotals totals = new InMemoryMonthTotals(outbox);
    public final InMemorySubscriptions subscriptions = new InMemorySubscriptions(outbox);
    public final InMemoryEditions editions = new InMemoryEditions(outbox);
    public final InMemoryGaps gaps = new InMemoryGaps();
    public final FakeInterpreter interpreter = new FakeInterpreter();
    private final DigestHandlers digestHandlers;
    private final Desk desk;

    /// Who can read the channel, as the platform says.
    public final TestReaders readers = new TestReaders();

    private Reply last = new Reply.Nothing();

    public RevenueTestFirm() {
        var wiring = new RevenueTestDesk(this);
        digestHandlers = wiring.digestHandlers();
        desk = wiring.desk();
    }

    Instant now() {
        return now;
    }

    public void setClock(String time) {
        now = Instant.parse(time);
    }

    public void runDigestJob() {
        digestHandlers.job().run(now);
    }

    public Partner has(Partner partner) {
        partners.write(partner, "seed", List.of());
        return partner;
    }

    public void has(Referral... all) {
        for (var referral : all) {
            referrals.write(referral, "seed", List.of());
        }
    }

    public RevenueTestFirm annaSays(String text) {
        return says(UUID.randomUUID().toString(), true, new Place.Channel(CHANNEL), text);
    }

    /// Someone from outside the firm, in a direct message.
    RevenueTestFirm guestSays(Individual who, String text) {
        var person = new Person(who.id(), who.name(), false);
        return says(UUID.randomUUID().toString(), person, new Place.Direct(who.id()), text);
    }

    public RevenueTestFirm says(String turn, boolean home, Place place, String text) {
        return says(turn, new Person("test:anna", "Anna", home), place, text);
    }

    private RevenueTestFirm says(String turn, Person person, Place place, String text) {
        last = desk.handle(new Turn.Said(context(turn, person, place), text, Map.of()));
        return this;
    }

    private static Turn.Context context(String turn, Person person, Place place) {
        return new Turn.Context(turn, WORKSPACE, person, place, ReplyCapability.ANSWER_AND_FORM);
    }

    private static Turn.Context here(Person person) {
        return context(UUID.randomUUID().toString(), person, new Place.Channel(CHANNEL));
    }

    /// The button with this label on the last card.
    Button button(String label) {
        return card().parts().stream()
                .flatMap(part ->
                        part instanceof Card.Part.Buttons(var buttons)
                                ? buttons.stream()
                                : Stream.empty())
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    RevenueTestFirm annaPresses(String label) {
        annaPresses(button(label));
        return this;
    }

    void annaPresses(Button button) {
        presses(new Individual("test:anna", "Anna"), true, button);
    }

    void presses(Individual who, boolean home, Button button) {
        var person = new Person(who.id(), who.name(), home);
        last = desk.handle(new Turn.Pressed(here(person), button.action(), button.value()));
    }

    public Card annaOpensHome() {
        var person = new Person("test:anna", "Anna", true);
        var home =
                desk.handle(
                        new Turn.HomeOpened(
                                new Turn.Context(
                                        UUID.randomUUID().toString(),
                                        WORKSPACE,
                                        person,
                                        new Place.Direct(person.id()),
                                        ReplyCapability.NOTHING)));
        return ((Reply.Home) home).card();
    }

    RevenueTestFirm annaSubmits(Map<String, String> answers) {
        assertThat(last).isInstanceOf(Reply.OpenForm.class);
        var form = ((Reply.OpenForm) last).form();
        var person = new Person("test:anna", "Anna", true);
        last =
                desk.handle(
                        new Turn.Submitted(
                                here(person), form.id(), form.subject(), answers, Map.of()));
        return this;
    }

    public RevenueTestFirm isTold(String... parts) {
        assertThat(text()).contains(parts);
        return this;
    }

    Reply reply() {
        return last;
    }

    String text() {
        assertThat(last).isInstanceOf(Reply.Whisper.class);
        return PostedCards.textOf(card());
    }

    /// The latest answer.
    public Card card() {
        return ((Reply.Whisper) reply()).card();
    }

    /// Cards posted to the channel, oldest first.
    public List<Card> posted() {
        return outbox.postsTo(new Place.Channel(CHANNEL)).stream()
                .map(io.baton.chat.Post::card)
                .toList();
    }
}
