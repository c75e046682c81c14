package io.baton.understanding.quality;

import io.baton.client.Client;
import io.baton.desk.Actor;
import io.baton.desk.Handlers;
import io.baton.desk.TestFirm;
import io.baton.desk.digest.DigestHandlers;
import io.baton.desk.digest.DigestStores;
import io.baton.desk.firm.FirmHandlers;
import io.baton.desk.revenue.BooksLoader;
import io.baton.desk.revenue.RevenueHandlers;
import io.baton.desk.revenue.past.TestHistory;
import io.baton.desk.statement.TestStatements;
import io.baton.firm.Individual;
import io.baton.memory.InMemoryDigestReferrals;
import io.baton.memory.InMemoryEditions;
import io.baton.memory.InMemoryMonthTotals;
import io.baton.memory.InMemoryStatements;
import io.baton.memory.InMemorySubscriptions;
import io.baton.memory.InMemoryTallies;
import io.baton.partner.PartnerId;
import io.baton.referral.ClientNeed;
import io.baton.referral.NewReferral;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// The firm of a [World] with all commands of the desk and the reader as it is shipped. All its
/// referrals are logged.
final class WorldFirm {
    private static final Individual ANNA = new Individual("test:anna-keller", "Anna Keller");

    final TestFirm testFirm = new TestFirm(WorldFirm::more);
    private final Map<String, Actor> people = new HashMap<>();
    private final Map<String, Actor> contactOf = new HashMap<>();

    WorldFirm(World world, UnderstandingReport.Setup setup) {
        var json = world.json();
        World.members(json).forEach(each -> member(each.path("name").asString()));
        json.path("partners").forEach(each -> partner(each, json.path("contacts")));
        json.path("clients").forEach(this::client);
        json.path("referrals").forEach(this::referral);
        OwnWordsFirm.reads(testFirm, setup);
    }

    private static Handlers more(TestFirm testFirm) {
        var totals = new InMemoryMonthTotals(testFirm.outbox);
        var booksLoader =
                new BooksLoader(new InMemoryTallies(testFirm.referrals), testFirm.partners, totals);
        var subscriptions = new InMemorySubscriptions(testFirm.outbox);
        var digestStores =
                new DigestStores(
                        subscriptions,
                        new InMemoryEditions(testFirm.outbox),
                        testFirm.outbox,
                        testFirm.restorations,
                        new InMemoryStatements(testFirm.outbox));
        return new RevenueHandlers(booksLoader, testFirm.firms, totals)
                .handlers()
                .and(TestStatements.handlers(testFirm))
                .and(TestHistory.handlers(testFirm, totals))
                .and(
                        new FirmHandlers(
                                        testFirm.firms,
                                        testFirm.partners,
                                        booksLoader,
                                        subscriptions,
                                        _ -> List.of())
                                .handlers())
                .and(
                        new DigestHandlers(
                                        booksLoader,
                                        new InMemoryDigestReferrals(testFirm.referrals::all),
                                        testFirm.gapList,
                                        digestStores,
                                        testFirm.firms,
                                        testFirm.audienceCheck)
                                .handlers());
    }

    private void member(String name) {
        people.put(name, testFirm.member(name));
    }

    private void partner(JsonNode json, JsonNode contacts) {
        var name = json.path("name").asString();
        var contact =
                StreamSupport.stream(contacts.spliterator(), false)
                        .filter(each -> each.path("partner").asString().equals(name))
                        .map(each -> each.path("name").asString())
                        .findFirst();
        contact.ifPresent(each -> {
            people.put(each, testFirm.outsider(each));
            contactOf.put(name, people.get(each));
        });
        var skills =
                StreamSupport.stream(json.path("skills").spliterator(), false)
                        .map(JsonNode::asString)
                        .toArray(String[]::new);
        testFirm.partner(name, contact.orElse("office@partner.example"), skills);
    }

    private void client(JsonNode json) {
        var client = Client.first(TestFirm.FIRM, json.path("name").asString(), "seed");
        testFirm.clients.write(client, "seed " + client.name(), List.of());
        for (var alias : json.path("aliases")) {
            var other = Client.first(TestFirm.FIRM, alias.asString(), "seed");
            if (!other.id().equals(client.id())) {
                testFirm.clients.write(
                        other.sameAs(client.id()), "seed " + other.name(), List.of());
            }
        }
    }

    private void referral(JsonNode json) {
        var id = json.path("id").asString();
        var registration =
                Registration.of(
                        new ReferralId(id),
                        TestFirm.FIRM,
                        Integer.parseInt(id.substring("R-".length())));
        var wanted = ClientNeed.of(json.path("client").asString(), json.path("need").asString());
        testFirm.referrals.write(referral(json, registration, wanted), "seed " + id, List.of());
    }

    private Referral referral(JsonNode json, Registration registration, ClientNeed wanted) {
        var now = testFirm.now();
        if (json.path("direction").asString().equals("out")) {
            return NewReferral.outbound(registration, wanted, ANNA, now);
        }
        var from = new PartnerId(json.path("partner").asString().toLowerCase(Locale.ROOT));
        return NewReferral.inbound(registration, wanted, from, ANNA, ANNA, now);
    }

    /// @param who `member`, or `partner:` and a name
    Actor person(String who) {
        return who.startsWith("partner:")
                ? contactOf.get(who.substring("partner:".length()))
                : people.get("Anna Keller");
    }

    /// The people a text mentions.
    Actor[] mentioned(String text) {
        var mentioned = new ArrayList<Actor>();
        people.forEach((name, person) -> {
            if (text.contains("@" + name)) {
                mentioned.add(person);
            }
        });
        return mentioned.toArray(Actor[]::new);
    }
}
