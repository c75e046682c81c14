package io.baton.desk;

import io.baton.bench.GapList;
import io.baton.bench.Ranking;
import io.baton.chat.Card;
import io.baton.chat.DownloadableFiles;
import io.baton.chat.LinkedOffer;
import io.baton.chat.LinkedOffers;
import io.baton.chat.Lookup;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Standing;
import io.baton.chat.Workspace;
import io.baton.desk.audience.AudienceCheck;
import io.baton.desk.freetext.FreeTextReader;
import io.baton.desk.refer.leaving.PresenceCheck;
import io.baton.desk.refer.offer.LinkIssuer;
import io.baton.firm.FirmId;
import io.baton.memory.InMemoryClaims;
import io.baton.memory.InMemoryClients;
import io.baton.memory.InMemoryDrafts;
import io.baton.memory.InMemoryExportTokens;
import io.baton.memory.InMemoryFirms;
import io.baton.memory.InMemoryGaps;
import io.baton.memory.InMemoryImports;
import io.baton.memory.InMemoryOtherChanges;
import io.baton.memory.InMemoryOutbox;
import io.baton.memory.InMemoryPartners;
import io.baton.memory.InMemoryReferrals;
import io.baton.memory.InMemoryRestorations;
import io.baton.memory.InMemoryUnfinishedTurns;
import io.baton.partner.ImportRows;
import io.baton.partner.ImportedPartners;
import io.baton.partner.Partner;
import io.baton.referral.FrozenTerms;
import io.baton.referral.Referral;
import io.baton.search.KeywordRanking;
import io.baton.search.gaps.SemanticGapGrouping;
import io.baton.search.vocabulary.FakeInterpreter;
import io.baton.terms.AgreedTerms;
import io.baton.terms.DatedTerms;
import io.baton.terms.Payer;
import io.baton.understanding.Reading;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A firm with people, partners, a desk and in-memory stores. Tests move the clock.
public final class TestFirm {
    public static final Workspace WORKSPACE = new Workspace("test:firm");
    public static final FirmId FIRM = new FirmId(WORKSPACE.key());

    private Instant now = Instant.parse("2026-11-03T10:00:00Z");

    public final InMemoryOutbox outbox = new InMemoryOutbox();
    public final InMemoryFirms firms = new InMemoryFirms(outbox);
    public final InMemoryPartners partners = new InMemoryPartners(outbox);
    public final InMemoryClients clients = new InMemoryClients(outbox);
    public final InMemoryClaims claims = new InMemoryClaims(outbox);
    public final InMemoryReferrals referrals = new InMemoryReferrals(outbox);
    public final InMemoryGaps gaps = new InMemoryGaps();
    public final FakeInterpreter sense = new FakeInterpreter();
    public final GapList gapList =
            new GapList(gaps, new SemanticGapGrouping(sense, Runnable::run), new KeywordRanking());
    public final InMemoryRestorations restorations = new InMemoryRestorations(outbox);
    public final InMemoryDrafts drafts = new InMemoryDrafts(outbox);

    /// Finds partners.
    public Ranking ranking = new KeywordRanking();

    /// Reads free text. By default it can't.
    public FreeTextReader reader = (_, text) -> new Reading.Unreadable(text);

    /// What waits for a person besides referrals.
    public Function<Ask, List<Card.Part>> alsoWaiting = _ -> List.of();

    public final InMemoryOtherChanges otherChanges = new InMemoryOtherChanges();
    public final InMemoryImports<ImportRows, ImportRows, ImportedPartners> imports =
            new InMemoryImports<>(outbox);
    public final InMemoryExportTokens exports = new InMemoryExportTokens(outbox);

    public final InMemoryUnfinishedTurns unfinishedTurns =
            new InMemoryUnfinishedTurns(outbox.writeLimit);
    public final ResumableTurns resumableTurns =
            new ResumableTurns(unfinishedTurns, outbox, Runnable::run);

    public final TestDirectory directory = new TestDirectory();
    public final PresenceCheck presenceCheck = new PresenceCheck(directory::find);

    /// Public address for links; null if the firm has none.
    public @Nullable URI address = URI.create("https://baton.example/");

    public final LinkIssuer linkIssuer = new LinkIssuer(() -> Optional.ofNullable(address));

    public final TestReaders readers = new TestReaders();

    public final AudienceCheck audienceCheck =
            new AudienceCheck(partners, _ -> Optional.of(readers));
    public final PostedCards postedCards = new PostedCards(outbox);
    public final Desk desk;
    public final LinkedOffers linkedOffers;
    public final Lookup lookup;
    private final TestDesk testDesk;

    public TestFirm() {
        this(_ -> Handlers.none());
    }

    /// @param more creates handlers of other features from the stores of this firm
    public TestFirm(Function<TestFirm, Handlers> more) {
        testDesk = new TestDesk(this, more);
        desk = testDesk.desk();
        linkedOffers = testDesk.linkedOffers();
        lookup = testDesk.lookup();
    }

    /// Commands, buttons and forms about partners.
    public Handlers partnerHandlers(Ranking finding) {
        return testDesk.partnerHandlers(finding);
    }

    public StillMembers stillMembers() {
        return new StillMembers(partners, presenceCheck::isFormerMember, presenceCheck::isMember);
    }

    /// Files offered for download.
    public DownloadableFiles files() {
        return new TestFiles(this).offered();
    }

    public Actor member(String name) {
        return inChannel(TestPeople.person(name, true));
    }

    /// A member in a direct message on another platform.
    public Actor member(String door, String name) {
        var person = TestPeople.person(door, name, true);
        return new Actor(this, person, new Place.Direct(person.id()));
    }

    /// A person outside the firm. Unknown unless a partner lists them as a contact.
    public Actor outsider(String name) {
        return inChannel(TestPeople.person(name, false));
    }

    /// A bot, or a person who has left.
    public Actor actor(String name, Standing standing) {
        return inChannel(TestPeople.person(name, standing));
    }

    /// A person who opens a link.
    public Actor guest(LinkedOffer.Answerable open) {
        return new Actor(this, open.guest(), new Place.Direct(open.guest().id()));
    }

    /// A person in a foreign workspace, who is a home member there.
    public Actor elsewhere(Workspace chat, String name) {
        var door = chat.key().substring(0, chat.key().indexOf(':'));
        var person = TestPeople.person(door, name, true);
        return new Actor(
                this, chat, person, new Place.Direct(person.id()), ReplyCapability.NOTHING);
    }

    private Actor inChannel(Person person) {
        return new Actor(this, person, new Place.Channel("test:general"));
    }

    /// A partner with one contact: the name of an outsider, or a mail address.
    public Partner partner(String name, String contact, String... skills) {
        var partner = TestPeople.partner(name, contact, skills);
        partners.write(partner, "seed-" + name, List.of());
        return partner;
    }

    /// Terms in one direction from today on.
    public void agrees(String partner, Payer payer, AgreedTerms terms) {
        var now = partnerNamed(partner);
        var agreed =
                now.withTerms(
                        new DatedTerms(
                                payer,
                                LocalDate.ofInstant(this.now, ZoneId.of("Europe/Berlin")),
                                terms));
        partners.write(agreed, "terms-" + partner + now.version(), List.of());
    }

    public Partner partnerNamed(String name) {
        return partners.all(FIRM).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// What was agreed for an accepted referral.
    public AgreedTerms frozenTerms(String referral) {
        return FrozenTerms.of(referral(referral)).orElseThrow();
    }

    public Instant now() {
        return now;
    }

    /// Moves the clock, runs the deadline job and delivers posts.
    public void advanceClock(Duration time) {
        now = now.plus(time);
        testDesk.runJobs(now);
        postedCards.deliverAll();
    }

    /// Moves the clock while Baton doesn't run.
    public void advanceClockOnly(Duration time) {
        now = now.plus(time);
    }

    /// The platform says from now on what the person is.
    public void becomes(Actor who, Standing standing) {
        directory.says(who.person(), standing);
    }

    public String holderOf(String referral) {
        return referral(referral).holder().name();
    }

    public Stream<String> storyOf(String referral) {
        return referral(referral).steps().stream()
                .map(step -> step.event().getClass().getSimpleName());
    }

    private Referral referral(String label) {
        return referrals.find(FIRM, Integer.parseInt(label.substring(2))).orElseThrow();
    }
}
