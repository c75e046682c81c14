package io.baton.desk.statement;

import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.Handlers;
import io.baton.desk.StillMembers;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.firm.Firms;
import io.baton.outbox.Outbox;
import io.baton.referral.listing.ListedReferrals;
import io.baton.revenue.Tallies;
import io.baton.statement.Question.Outcome;
import io.baton.store.PartnerStore;
import io.baton.store.SettlementStore;
import io.baton.store.StatementRoundStore;
import io.baton.store.StatementStore;
import io.baton.terms.Payer;
import java.util.List;
import java.util.function.Function;

/// Commands, buttons and forms about statements, and the job that announces them.
public final class StatementHandlers {

    /// What is stored about statements.
    public record Stores(
            StatementStore statements, SettlementStore settlements, StatementRoundStore rounds) {}

    private final StatementPartners partners;
    private final PartnerRegistry partnerRegistry;
    private final StatementLoader loader;
    private final StatementCards cards;
    private final Stores stores;

    public StatementHandlers(PartnerStore partners, ListedReferrals referrals, Stores stores) {
        this.partners = new StatementPartners(partners);
        partnerRegistry = new PartnerRegistry(partners);
        this.stores = stores;
        loader = new StatementLoader(referrals, stores.statements(), stores.settlements());
        cards = new StatementCards(referrals, stores.statements());
    }

    /// @param tallies say which partners have something open
    public Handlers handlers(Tallies tallies) {
        var posts = new StatementPosts(cards);
        var change = new StatementChange(partners, stores.statements(), cards, posts);
        var show =
                new ShowStatement(
                        partners,
                        new MonthStatements(loader, cards),
                        new OpenBalances(partners, loader, stores.settlements(), tallies));
        var question = new QuestionForm(change);
        var recorder = new SettlementRecorder(loader, new SettlementBook(stores.settlements()));
        var payment = new SettlementForm(partners, recorder);
        return new Handlers(
                List.of(
                        show,
                        new ShowPayments(partners, loader),
                        new RecordSettlement(Payer.PARTNER, partners, recorder),
                        new RecordSettlement(Payer.FIRM, partners, recorder),
                        new SetMoneyContact(partnerRegistry)),
                List.of(
                        show,
                        new StatementOfButton(partners, show),
                        new StatementOfMonthButton(partners, show),
                        new StatementPage(change, cards),
                        new SendStatement(partners, loader, stores.statements(), cards, posts),
                        new AgreeButton(change),
                        question,
                        payment,
                        new TakeBackSettlement(partners, stores.settlements(), recorder),
                        new SettleQuestionButton(Outcome.CORRECTED, change),
                        new SettleQuestionButton(Outcome.WITHDRAWN, change)),
                List.of(question, payment));
    }

    /// What waits for a person about statements, as parts of their home page.
    public Function<Ask, List<Card.Part>> waiting(StillMembers stillMembers) {
        return new WaitingStatements(partners, stores.statements(), stillMembers)::of;
    }

    /// What isn't sent yet.
    public UnsentStatements unsent(Tallies tallies) {
        return new UnsentStatements(
                partners.partners(), stores.statements(), stores.settlements(), tallies);
    }

    /// Tells the sender of a statement that couldn't be delivered.
    public UndeliveredStatement undelivered(Outbox outbox) {
        return new UndeliveredStatement(stores.statements(), outbox);
    }

    /// Tells a member once which statements of the last month are ready.
    public StatementJob job(Firms firms, Tallies tallies, StillMembers stillMembers) {
        var member =
                new MemberToTell(
                        partners.partners(), loader.referrals(), stores.statements(), stillMembers);
        return new StatementJob(firms, unsent(tallies), loader, stores.rounds(), member);
    }
}
