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
import io.baton.client.KnownClients;
import io.baton.desk.audience.AudienceCheck;
import io.baton.desk.file.DownloadKeys;
import io.baton.desk.file.FileDelivery;
import io.baton.desk.file.FileDownloads;
import io.baton.desk.file.FileMaker;
import io.baton.desk.freetext.FreeTextHandlers;
import io.baton.desk.freetext.FreeTextReader;
import io.baton.desk.partner.PartnerHandlers;
import io.baton.desk.partner.file.PartnerCsvExport;
import io.baton.desk.partner.file.PartnerFileHandlers;
import io.baton.desk.partner.finding.FindingHandlers;
import io.baton.desk.partner.finding.PartnerLookup;
import io.baton.desk.partner.joining.JoiningHandlers;
import io.baton.desk.partner.terms.TermsHandlers;
import io.baton.desk.refer.ReferralGuards;
import io.baton.desk.refer.ReferralHandlers;
import io.baton.desk.refer.claim.ClaimNoticeJob;
import io.baton.desk.refer.leaving.FormerContacts;
import io.baton.desk.refer.leaving.LeaverJob;
import io.baton.desk.refer.leaving.PresenceCheck;
import io.baton.desk.refer.log.ClientTracking;
import io.baton.desk.refer.offer.LinkIssuer;
import io.baton.desk.refer.offer.OfferDeadlineJob;
import io.baton.desk.refer.step.DelayNotice;
import io.baton.desk.refer.step.MutedNotices;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.firm.Skill;
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
import io.baton.memory.InMemoryTallies;
import io.baton.memory.InMemoryUnfinishedTurns;
import io.baton.partner.Contact;
import io.baton.partner.ExportToken;
import io.baton.partner.ImportRows;
import io.baton.partner.ImportedPartners;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.FrozenTerms;
import io.baton.search.KeywordRanking;
import io.baton.search.gaps.SemanticGapGrouping;
import io.baton.search.vocabulary.FakeInterpreter;
import io.baton.search.vocabulary.Service;
import io.baton.terms.AgreedTerms;
import io.baton.terms.DatedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import io.baton.understanding.Reading;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
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

    /// What the platform says about people now, by id. Missing if it doesn't answer.
    public final Map<String, Person> directory = new HashMap<>();

    /// Ids of people whose lookup fails in a way no one expects.
    public final Set<String> directoryFails = new HashSet<>();

    public final PresenceCheck presenceCheck =
            new PresenceCheck(id -> {
                if (directoryFails.contains(id)) {
                    throw new IllegalStateException("broken");
                }
                return Optional.ofNullable(directory.get(id));
            });

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
    private final OfferDeadlineJob deadlines;
    private final LeaverJob leavers;
    private final ClaimNoticeJob claimNotices;
    private final JoiningHandlers joining =
            new JoiningHandlers(
                    partners, firms, referrals, presenceCheck::isFormerMember, resumableTurns);

    private final FormerContacts formerContacts;

    public TestFirm() {
        this(_ -> Handlers.none());
    }

    /// @param more creates handlers of other features from the stores of this firm
    public TestFirm(Function<TestFirm, Handlers> more) {
        Ranking ranking = request -> this.ranking.find(request);
        var clientTracking =
                new ClientTracking(
                        clients,
                        new KnownClients(clients),
                        claims,
                        partners,
                        firms,
                        referrals,
                        need -> sense.serviceFor(need).map(Service::name));
        var referralHandlers =
                new ReferralHandlers(
                        referrals,
                        partners,
                        clientTracking,
                        ranking,
                        gapList,
                        linkIssuer,
                        new ReferralGuards(
                                audienceCheck,
                                presenceCheck,
                                MutedNotices.of(firms),
                                DelayNotice.none(),
                                resumableTurns));
        formerContacts = referralHandlers.jobs().formerContacts();
        var home = referralHandlers.home(ask -> alsoWaiting.apply(ask), (_, card) -> card);
        var features =
                referralHandlers
                        .handlers()
                        .and(home.handlers())
                        .and(partnerHandlers(ranking))
                        .and(more.apply(this))
                        .and(ResumableTurnsTest.button(unfinishedTurns));
        var commandRunner =
                new CommandRunner(
                        features.commands(),
                        ask -> FirmProgress.of(partners, referrals, ask.firm().id()));
        var freeText =
                new FreeTextHandlers(
                        (ask, text) -> reader.read(ask, text),
                        commandRunner,
                        new FreeTextHandlers.Logging(
                                referralHandlers.loggingFromWords(),
                                referralHandlers.needsByPartner(),
                                referralHandlers.referralForm(),
                                referralHandlers.stepForms(),
                                resumableTurns),
                        new FreeTextHandlers.Stores(
                                drafts, referrals, partners, referralHandlers.knownMembers()));
        var router =
                new Router(
                        commandRunner,
                        features.and(freeText.handlers()),
                        freeText.answers(),
                        home::card,
                        new Lately.Stores(referrals, otherChanges));
        var policy = new FirmProvisioning.Policy(TestFirm::newFirm, WORKSPACE::equals);
        var identification =
                new Identification(new FirmProvisioning(firms, policy), firms, partners);
        lookup = new PartnerLookup(identification, partners, ranking, () -> now);
        desk =
                new Desk(
                        identification,
                        joining.newcomerHandler(),
                        outbox,
                        router,
                        () -> now,
                        resumableTurns);
        deadlines = referralHandlers.jobs().deadlines(firms, restorations);
        leavers = referralHandlers.jobs().leavers(firms);
        claimNotices = clientTracking.claimNotices(firms, presenceCheck::isFormerMember);
        linkedOffers = referralHandlers.jobs().invitations(firms, () -> now);
    }

    /// Commands, buttons and forms about partners.
    public Handlers partnerHandlers(Ranking ranking) {
        return new PartnerHandlers(
                        partners,
                        referrals,
                        new InMemoryTallies(referrals),
                        firms,
                        resumableTurns,
                        formerContacts)
                .with(
                        new FindingHandlers(partners, ranking, gapList)
                                .handlers()
                                .and(
                                        new PartnerFileHandlers(
                                                        partners,
                                                        imports,
                                                        fileDelivery(),
                                                        resumableTurns)
                                                .handlers())
                                .and(joining.handlers())
                                .and(new TermsHandlers(partners, referrals).handlers()));
    }

    private FileDelivery fileDelivery() {
        return new FileDelivery(exports, keys());
    }

    private DownloadKeys keys() {
        return new DownloadKeys(() -> Optional.ofNullable(address));
    }

    public StillMembers stillMembers() {
        return new StillMembers(partners, presenceCheck::isFormerMember, presenceCheck::isMember);
    }

    /// Files offered for download.
    public DownloadableFiles files() {
        return new FileDownloads(
                exports,
                firms,
                stillMembers(),
                keys(),
                List.of(FileMaker.at(ExportToken.PARTNERS, new PartnerCsvExport(partners))),
                () -> now);
    }

    private static Firm newFirm(FirmId id) {
        return Firm.founded(id, "Northwind", CurrencyUnit.USD, ZoneId.of("Europe/Berlin"));
    }

    public Actor member(String name) {
        return actor(name, true);
    }

    /// A member in a direct message on another platform.
    public Actor member(String door, String name) {
        var person = new Person(id(door, name), name, true);
        return new Actor(this, person, new Place.Direct(person.id()));
    }

    /// A person outside the firm. Unknown unless a partner lists them as a contact.
    public Actor outsider(String name) {
        return actor(name, false);
    }

    /// A bot, or a person who has left.
    public Actor actor(String name, Standing standing) {
        var person = new Person(id("test", name), name, standing);
        return new Actor(this, person, new Place.Channel("test:general"));
    }

    /// A person who opens a link.
    public Actor guest(LinkedOffer.Answerable open) {
        return new Actor(this, open.guest(), new Place.Direct(open.guest().id()));
    }

    /// A person in a foreign workspace, who is a home member there.
    public Actor elsewhere(Workspace chat, String name) {
        var door = chat.key().substring(0, chat.key().indexOf(':'));
        var person = new Person(id(door, name), name, true);
        return new Actor(
                this, chat, person, new Place.Direct(person.id()), ReplyCapability.NOTHING);
    }

    /// Without spaces, as on every platform.
    private static String id(String door, String name) {
        return door + ":" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private Actor actor(String name, boolean home) {
        var person = new Person(id("test", name), name, home);
        return new Actor(this, person, new Place.Channel("test:general"));
    }

    /// A partner with one contact: the name of an outsider, or a mail address.
    public Partner partner(String name, String contact, String... skills) {
        var person = new Individual(id("test", contact), contact);
        var partner =
                Partner.named(new PartnerId(name.toLowerCase(Locale.ROOT)), FIRM, name)
                        .withSkills(Arrays.stream(skills).map(Skill::new).toList())
                        .withContacts(
                                List.of(
                                        contact.contains("@")
                                                ? new Contact.ByMail(contact)
                                                : new Contact.InChat(person)))
                        .withTerms(
                                Payer.PARTNER,
                                AgreedTerms.of(FeeRule.percent(Percentage.of("10"))),
                                LocalDate.of(2020, 1, 1));
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
        var number = Integer.parseInt(referral.substring(2));
        return FrozenTerms.of(referrals.find(FIRM, number).orElseThrow()).orElseThrow();
    }

    public Instant now() {
        return now;
    }

    /// Moves the clock, runs the deadline job and delivers posts.
    public void advanceClock(Duration time) {
        now = now.plus(time);
        deadlines.run(now);
        leavers.run(now);
        claimNotices.run(now);
        postedCards.deliverAll();
    }

    /// Moves the clock while Baton doesn't run.
    public void advanceClockOnly(Duration time) {
        now = now.plus(time);
    }

    /// The platform says from now on what the person is.
    public void becomes(Actor who, Standing standing) {
        var person = who.person();
        directory.put(person.id(), new Person(person.id(), person.name(), standing));
    }

    public String holderOf(String referral) {
        var number = Integer.parseInt(referral.substring(2));
        return referrals.find(FIRM, number).orElseThrow().holder().name();
    }

    public Stream<String> storyOf(String referral) {
        var number = Integer.parseInt(referral.substring(2));
        return referrals.find(FIRM, number).orElseThrow().steps().stream()
                .map(step -> step.event().getClass().getSimpleName());
    }
}
