package io.baton.desk.refer;

import io.baton.bench.Gaps;
import io.baton.bench.Ranking;
import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.FormHandler;
import io.baton.desk.Handlers;
import io.baton.desk.ResumableTurns;
import io.baton.desk.refer.act.ReferralActs;
import io.baton.desk.refer.leaving.PresenceCheck;
import io.baton.desk.refer.leaving.Successors;
import io.baton.desk.refer.log.BundleForm;
import io.baton.desk.refer.log.BundleLogging;
import io.baton.desk.refer.log.ClientTracking;
import io.baton.desk.refer.log.LogButton;
import io.baton.desk.refer.log.LogReferral;
import io.baton.desk.refer.log.LoggingFromWords;
import io.baton.desk.refer.log.NeedsByPartner;
import io.baton.desk.refer.log.ReferralForm;
import io.baton.desk.refer.log.ReferralInserter;
import io.baton.desk.refer.log.ReferralLogging;
import io.baton.desk.refer.offer.AnswerHandlers;
import io.baton.desk.refer.offer.LinkIssuer;
import io.baton.desk.refer.offer.OfferButton;
import io.baton.desk.refer.offer.OfferReferral;
import io.baton.desk.refer.offer.OfferToTeamButton;
import io.baton.desk.refer.offer.PartnerProposals;
import io.baton.desk.refer.offer.RenewLink;
import io.baton.desk.refer.offer.SendBundle;
import io.baton.desk.refer.show.HomePage;
import io.baton.desk.refer.show.ListReferrals;
import io.baton.desk.refer.show.SearchReferrals;
import io.baton.desk.refer.show.ShowReferral;
import io.baton.desk.refer.step.Bundles;
import io.baton.desk.refer.step.ConfidentialPosts;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.KnownMembers;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.update.PayAnywayButton;
import io.baton.desk.refer.update.UpdateCommands;
import io.baton.partner.Partners;
import io.baton.store.ReferralStore;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// All commands, buttons and forms about referrals.
public final class ReferralHandlers {
    private final ReferralStore referrals;
    private final Partners partners;
    private final ConfidentialPosts confidentialPosts;
    private final Transitions transitions;
    private final Counterparties counterparties;
    private final Bundles bundles;
    private final PartnerProposals proposals;
    private final ReferralLogging referralLogging;
    private final OfferReferral offerReferral;
    private final RenewLink renewLink;
    private final ReferralInserter inserter;
    private final NeedsByPartner splitter;
    private final ResumableTurns resumableTurns;
    private final PresenceCheck presenceCheck;
    private final Successors successors;
    private final ClientTracking clientTracking;
    private final ReferralActs acts;

    public ReferralHandlers(
            ReferralStore referrals,
            Partners partners,
            ClientTracking clientTracking,
            Ranking ranking,
            Gaps gaps,
            LinkIssuer links,
            ReferralGuards guards) {
        this.referrals = referrals;
        resumableTurns = guards.resumableTurns();
        this.partners = partners;
        this.clientTracking = clientTracking;
        presenceCheck = guards.presenceCheck();
        counterparties = new Counterparties(partners);
        successors = new Successors(counterparties, presenceCheck);
        confidentialPosts = guards.confidentialPosts(counterparties);
        transitions = new Transitions(referrals, confidentialPosts, guards.delayNotice());
        bundles = new Bundles(referrals, counterparties);
        proposals = new PartnerProposals(ranking, partners);
        splitter = new NeedsByPartner(ranking, partners);
        inserter = new ReferralInserter(referrals, confidentialPosts);
        referralLogging =
                new ReferralLogging(
                        inserter, proposals, gaps, successors, clientTracking.notices());
        offerReferral = new OfferReferral(transitions, partners, counterparties, proposals, links);
        renewLink = new RenewLink(transitions, counterparties, links);
        acts = new ReferralActs(referrals, transitions, counterparties, proposals, successors);
    }

    public Handlers handlers() {
        return new Handlers(commands(), buttons(), forms())
                .and(AnswerHandlers.all(transitions, counterparties, proposals, successors))
                .and(acts.buttonsAndForms())
                .and(new Handlers(List.of(), clientTracking.buttons(), List.of()));
    }

    private List<ButtonHandler> buttons() {
        return List.of(
                renewLink,
                new OfferButton(offerReferral, counterparties),
                new OfferToTeamButton(offerReferral),
                new SendBundle(offerReferral, bundles, resumableTurns),
                new ListReferrals(referrals, partners, counterparties),
                new ShowReferral(referrals, counterparties, bundles),
                new LogButton(),
                new PayAnywayButton(transitions, counterparties));
    }

    private List<FormHandler> forms() {
        return List.of(referralForm(), new BundleForm(bundleLogging(), counterparties));
    }

    private List<Command> commands() {
        var subcommands = subcommands();
        var refer = LogReferral.outbound(referralLogging, partners, splitter, subcommands);
        return Stream.concat(Stream.of(refer), subcommands.stream()).toList();
    }

    private List<Command> subcommands() {
        var list = new ListReferrals(referrals, partners, counterparties);
        var creating =
                List.<Command>of(
                        LogReferral.inbound(referralLogging, partners, splitter),
                        list,
                        new SearchReferrals(list),
                        new ShowReferral(referrals, counterparties, bundles),
                        offerReferral.command());
        var updating =
                UpdateCommands.all(referrals, transitions, counterparties, bundles, resumableTurns);
        return Stream.of(creating, acts.commands(), updating).flatMap(List::stream).toList();
    }

    /// The form for new referrals.
    public ReferralForm referralForm() {
        return new ReferralForm(referralLogging, partners);
    }

    /// The firm's people, for those who are named without a mention.
    public KnownMembers knownMembers() {
        return new KnownMembers(referrals, counterparties, presenceCheck::isFormerMember);
    }

    public PartnerProposals proposals() {
        return proposals;
    }

    public NeedsByPartner needsByPartner() {
        return splitter;
    }

    private BundleLogging bundleLogging() {
        return new BundleLogging(inserter, resumableTurns, clientTracking.notices());
    }

    /// What logs referrals that were described in a person's own words.
    public LoggingFromWords loggingFromWords() {
        return new LoggingFromWords(referralLogging, bundleLogging(), partners, referrals);
    }

    /// @param share adds the partner share to the card
    public HomePage home(BiFunction<Ask, Card, Card> share) {
        return new HomePage(referrals, counterparties, share);
    }

    /// What happens without anyone asking.
    public ReferralJobs jobs() {
        return new ReferralJobs(
                referrals,
                counterparties,
                transitions,
                new ReferralJobs.Handover(proposals, presenceCheck, successors),
                confidentialPosts);
    }
}
