package io.baton.desk;

import io.baton.bench.Ranking;
import io.baton.chat.LinkedOffers;
import io.baton.chat.Lookup;
import io.baton.client.KnownClients;
import io.baton.desk.freetext.FreeTextHandlers;
import io.baton.desk.partner.PartnerHandlers;
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
import io.baton.desk.refer.log.ClientTracking;
import io.baton.desk.refer.offer.OfferDeadlineJob;
import io.baton.desk.refer.step.DelayNotice;
import io.baton.desk.refer.step.MutedNotices;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.memory.InMemoryTallies;
import io.baton.search.vocabulary.Service;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;

/// The desk of a test firm with its jobs, connected to the firm's stores as the program does it.
final class TestDesk {
    private final TestFirm firm;
    private final Desk desk;
    private final LinkedOffers linkedOffers;
    private final Lookup lookup;
    private final OfferDeadlineJob deadlines;
    private final LeaverJob leavers;
    private final ClaimNoticeJob claimNotices;
    private final JoiningHandlers joining;
    private final FormerContacts formerContacts;

    /// @param more as in [TestFirm]
    TestDesk(TestFirm firm, Function<TestFirm, Handlers> more) {
        this.firm = firm;
        joining =
                new JoiningHandlers(
                        firm.partners,
                        firm.firms,
                        firm.referrals,
                        firm.presenceCheck::isFormerMember,
                        firm.resumableTurns);
        Ranking ranking = request -> firm.ranking.find(request);
        var clientTracking =
                new ClientTracking(
                        firm.clients,
                        new KnownClients(firm.clients),
                        firm.claims,
                        firm.partners,
                        firm.firms,
                        firm.referrals,
                        need -> firm.sense.serviceFor(need).map(Service::name));
        var referralHandlers =
                new ReferralHandlers(
                        firm.referrals,
                        firm.partners,
                        clientTracking,
                        ranking,
                        firm.gapList,
                        firm.linkIssuer,
                        new ReferralGuards(
                                firm.audienceCheck,
                                firm.presenceCheck,
                                MutedNotices.of(firm.firms),
                                DelayNotice.none(),
                                firm.resumableTurns));
        formerContacts = referralHandlers.jobs().formerContacts();
        var home = referralHandlers.home(ask -> firm.alsoWaiting.apply(ask), (_, card) -> card);
        var features =
                referralHandlers
                        .handlers()
                        .and(home.handlers())
                        .and(partnerHandlers(ranking))
                        .and(more.apply(firm))
                        .and(ResumableTurnsTest.button(firm.unfinishedTurns));
        var commandRunner =
                new CommandRunner(
                        features.commands(),
                        ask -> FirmProgress.of(firm.partners, firm.referrals, ask.firm().id()));
        var freeText =
                new FreeTextHandlers(
                        (ask, text) -> firm.reader.read(ask, text),
                        commandRunner,
                        new FreeTextHandlers.Logging(
                                referralHandlers.loggingFromWords(),
                                referralHandlers.needsByPartner(),
                                referralHandlers.referralForm(),
                                referralHandlers.stepForms(),
                                firm.resumableTurns),
                        new FreeTextHandlers.Stores(
                                firm.drafts,
                                firm.referrals,
                                firm.partners,
                                referralHandlers.knownMembers()));
        var router =
                new Router(
                        commandRunner,
                        features.and(freeText.handlers()),
                        freeText.answers(),
                        home::card,
                        new Lately.Stores(firm.referrals, firm.otherChanges));
        var policy = new FirmProvisioning.Policy(TestDesk::newFirm, TestFirm.WORKSPACE::equals);
        var identification =
                new Identification(
                        new FirmProvisioning(firm.firms, policy), firm.firms, firm.partners);
        lookup = new PartnerLookup(identification, firm.partners, ranking, firm::now);
        desk =
                new Desk(
                        identification,
                        joining.newcomerHandler(),
                        firm.outbox,
                        router,
                        firm::now,
                        firm.resumableTurns);
        deadlines = referralHandlers.jobs().deadlines(firm.firms, firm.restorations);
        leavers = referralHandlers.jobs().leavers(firm.firms);
        claimNotices = clientTracking.claimNotices(firm.firms, firm.presenceCheck::isFormerMember);
        linkedOffers = referralHandlers.jobs().invitations(firm.firms, firm::now);
    }

    Desk desk() {
        return desk;
    }

    LinkedOffers linkedOffers() {
        return linkedOffers;
    }

    Lookup lookup() {
        return lookup;
    }

    void runJobs(Instant now) {
        deadlines.run(now);
        leavers.run(now);
        claimNotices.run(now);
    }

    Handlers partnerHandlers(Ranking ranking) {
        return new PartnerHandlers(
                        firm.partners,
                        firm.referrals,
                        new InMemoryTallies(firm.referrals),
                        firm.firms,
                        firm.resumableTurns,
                        formerContacts)
                .with(
                        new FindingHandlers(firm.partners, ranking, firm.gapList)
                                .handlers()
                                .and(
                                        new PartnerFileHandlers(
                                                        firm.partners,
                                                        firm.imports,
                                                        new TestFiles(firm).delivery(),
                                                        firm.resumableTurns)
                                                .handlers())
                                .and(joining.handlers())
                                .and(new TermsHandlers(firm.partners, firm.referrals).handlers()));
    }

    private static Firm newFirm(FirmId id) {
        return Firm.founded(id, "Northwind", CurrencyUnit.USD, ZoneId.of("Europe/Berlin"));
    }
}
