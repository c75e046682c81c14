package io.baton.desk.audience;

import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.desk.Actor;
import io.baton.desk.Handlers;
import io.baton.desk.TestFirm;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.ShownOffer;
import io.baton.desk.digest.DigestHandlers;
import io.baton.desk.digest.DigestStores;
import io.baton.desk.revenue.BooksLoader;
import io.baton.desk.revenue.RevenueHandlers;
import io.baton.memory.InMemoryDigestReferrals;
import io.baton.memory.InMemoryEditions;
import io.baton.memory.InMemoryMonthTotals;
import io.baton.memory.InMemoryStatements;
import io.baton.memory.InMemorySubscriptions;
import io.baton.memory.InMemoryTallies;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A firm with partners and channels, whose people do random things in random places. Client `n` is
/// called `ClientnX`, and its win has an amount of its own.
final class RandomFirm {
    static final List<String> CHANNELS =
            List.of("test:general", "test:p0", "test:p1", "test:both", "test:ext", "test:dark");

    /// What one person does.
    ///
    /// @param kind chooses what is done
    /// @param person index of a person
    /// @param place index of a channel; the direct message if there is none
    /// @param partner index of a partner
    /// @param referral chooses one of the referrals so far
    record Act(int kind, int person, int place, int partner, int referral) {}

    /// What someone could read at once.
    record Seen(Place place, String text) {}

    final TestFirm testFirm = new TestFirm(RandomFirm::digests);
    private final List<Actor> members = List.of(testFirm.member("Anna"), testFirm.member("Ben"));
    final List<Partner> partners;
    private final List<Actor> contacts;
    private int clients;
    private int edits;

    /// Where a partner's person sits, besides their partner's own channel.
    record Seat(String channel, int contact) {}

    /// @param channels index of the channel of each partner; none if it's too high
    RandomFirm(List<Integer> channels, List<Seat> seats) {
        partners =
                IntStream.range(0, channels.size())
                        .mapToObj(i -> partner(i, channels.get(i)))
                        .toList();
        contacts =
                IntStream.range(0, channels.size())
                        .mapToObj(i -> testFirm.outsider("Contact" + i))
                        .toList();
        testFirm.readers.share("test:ext");
        testFirm.readers.fail("test:dark");
        seats.forEach(seat -> testFirm.readers.joins(seat.channel(), contact(seat.contact())));
    }

    private String contact(int index) {
        return contacts.get(index % contacts.size()).person().id();
    }

    private static Handlers digests(TestFirm firm) {
        var stores =
                new DigestStores(
                        new InMemorySubscriptions(firm.outbox),
                        new InMemoryEditions(firm.outbox),
                        firm.outbox,
                        firm.restorations,
                        new InMemoryStatements(firm.outbox));
        var totals = new InMemoryMonthTotals(firm.outbox);
        var books = new BooksLoader(new InMemoryTallies(firm.referrals), firm.partners, totals);
        var news = new InMemoryDigestReferrals(firm.referrals::all);
        return new RevenueHandlers(books, firm.firms, totals)
                .handlers()
                .and(
                        new DigestHandlers(
                                        books,
                                        news,
                                        firm.gapList,
                                        stores,
                                        firm.firms,
                                        firm.audienceCheck)
                                .handlers());
    }

    private Partner partner(int index, int channel) {
        var partner = testFirm.partner("Partner" + index, "Contact" + index, "firewalls", "wifi");
        if (channel < CHANNELS.size()) {
            var written = testFirm.partners.find(TestFirm.FIRM, partner.id()).orElseThrow();
            testFirm.partners.write(
                    written.withChannel(CHANNELS.get(channel)), "register " + index, List.of());
        }
        return testFirm.partners.find(TestFirm.FIRM, partner.id()).orElseThrow();
    }

    /// Does it, and returns what the person was shown, where.
    Optional<Seen> perform(Act act) {
        var referral = pick(act.referral());
        var number = referral.map(Referral::number).orElse(1);
        var partner = partners.get(act.partner() % partners.size()).name();
        var member = at(act, members.get(act.person() % members.size()));
        var contact = at(act, contacts.get(act.person() % contacts.size()));
        var anyone = act.partner() % 2 == 0 ? member : contact;
        return switch (act.kind() % 30) {
            case 0 -> says(member, "refer Client%dX needs firewalls to %s", clients++, partner);
            case 1 -> says(member, "refer from %s: Client%dX needs wifi", partner, clients++);
            case 2, 19, 20 -> says(member, "refer offer R-%d to %s", number, partner);
            case 3, 4 -> referral.flatMap(each -> answers(anyone, place(act, anyone), each, 0));
            case 5 -> referral.flatMap(each -> answers(anyone, place(act, anyone), each, 1));
            case 6 -> says(member, "refer won R-%d $%,d", number, amount(number));
            case 7 -> says(member, "refer lost R-%d too dear", number);
            case 8 -> says(member, "refer withdraw R-%d", number);
            case 9 -> passes(member, number, act.partner());
            case 10 -> {
                testFirm.advanceClock(Duration.ofHours(1L + act.partner()));
                yield Optional.empty();
            }
            case 11 ->
                    says(
                            contact,
                            act.partner() % 2 == 0 ? "refer list" : "refer show R-%d",
                            number);
            case 12 -> says(member, "revenue digest now");
            case 13, 16, 17 -> says(member, edit(number, act.partner() % 2 == 0));
            case 21 -> says(member, "refer note R-%d Inside%dX", number, edits++);
            case 22 -> says(member, "refer note R-%d for partner: Shared%dX", number, edits++);
            case 23 -> says(contact, "refer note R-%d Told%dX", number, edits++);
            case 24 -> says(contact, "refer won R-%d $%,d", number, amount(number));
            case 25 -> says(member, "refer confirm R-%d", number);
            case 26 -> says(contact, "refer Client%dX needs firewalls", clients++);
            case 27 -> says(contact, edit(number, false));
            case 28 -> says(contact, "revenue %s", act.partner() % 2 == 0 ? partner : "");
            case 29 -> says(contact, "revenue this month");
            case 14 -> says(member, "refer edit R-%d partner %s", number, partner);
            default ->
                    says(
                            member,
                            act.partner() % 2 == 0
                                    ? "refer takeback R-%d"
                                    : "refer handback R-%d no time",
                            number);
        };
    }

    /// Each edited need and contact is one of a kind.
    private String edit(int number, boolean contact) {
        return contact
                ? "refer edit R-%d contact mail%dX@client.example".formatted(number, edits++)
                : "refer edit R-%d need firewalls Edit%dX".formatted(number, edits++);
    }

    private static Actor at(Act act, Actor person) {
        return act.place() < CHANNELS.size()
                ? person.in(CHANNELS.get(act.place()))
                : person.directly();
    }

    private static Place place(Act act, Actor person) {
        return act.place() < CHANNELS.size()
                ? new Place.Channel(CHANNELS.get(act.place()))
                : new Place.Direct(person.person().id());
    }

    private Optional<Seen> passes(Actor member, int number, int to) {
        var other = members.get(to % members.size());
        member.says("refer pass R-%d @%s".formatted(number, other.person().name()), other);
        return seen(member);
    }

    private static Optional<Seen> says(Actor person, String line, Object... values) {
        person.says(line.formatted(values));
        return seen(person);
    }

    /// Presses a button of the offer's card, and gives a reason if asked for one.
    private static Optional<Seen> answers(
            Actor person, Place place, Referral referral, int button) {
        var buttons = ReferralButtons.answers(referral, ShownOffer.withoutTerms(referral));
        person.presses(UUID.randomUUID().toString(), buttons.get(button));
        if (asksAgain(person)) {
            person.presses(buttons.get(button).label());
        }
        if (person.reply() instanceof Reply.OpenForm) {
            person.fillsIn("Why?", "no time");
        }
        return person.reply() instanceof Reply.Replace(var card)
                ? Optional.of(new Seen(place, card.toString()))
                : seen(person);
    }

    private static boolean asksAgain(Actor person) {
        return person.reply().toString().contains("Check the terms before you accept.")
                && person.reply().toString().contains("offer.");
    }

    private static Optional<Seen> seen(Actor person) {
        var alone = new Place.Direct(person.person().id());
        return Optional.of(new Seen(alone, person.reply().toString()));
    }

    private Optional<Referral> pick(int index) {
        var all = testFirm.referrals.all(TestFirm.FIRM);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(index % all.size()));
    }

    static int amount(int number) {
        return 70_000 + number;
    }

    /// All that was posted and still stands, by place.
    Stream<Seen> standing() {
        var places = new ArrayList<Place>();
        CHANNELS.forEach(each -> places.add(new Place.Channel(each)));
        contacts.forEach(each -> places.add(new Place.Direct(each.person().id())));
        return places.stream()
                .flatMap(place ->
                        testFirm.postedCards.at(place).stream()
                                .map(card -> new Seen(place, card.toString())));
    }

    /// Who reads what.
    PartnerReaders readers() {
        return new PartnerReaders(partners, testFirm.readers);
    }
}
