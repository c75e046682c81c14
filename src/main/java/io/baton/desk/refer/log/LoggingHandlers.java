package io.baton.desk.refer.log;

import io.baton.bench.Gaps;
import io.baton.bench.Ranking;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.FormHandler;
import io.baton.desk.ResumableTurns;
import io.baton.desk.refer.leaving.Successors;
import io.baton.desk.refer.offer.PartnerProposals;
import io.baton.desk.refer.step.ConfidentialPosts;
import io.baton.desk.refer.step.Counterparties;
import io.baton.partner.Partners;
import io.baton.store.ReferralStore;
import java.util.List;
import java.util.stream.Stream;

/// The commands and forms that log referrals.
public final class LoggingHandlers {
    private final Stores stores;
    private final ClientTracking clientTracking;
    private final ReferralLogging referralLogging;
    private final BundleLogging bundleLogging;
    private final NeedsByPartner splitter;

    public record Stores(ReferralStore referrals, Partners partners, Gaps gaps) {}

    public LoggingHandlers(
            Stores stores,
            Ranking ranking,
            PartnerProposals proposals,
            Successors successors,
            ClientTracking clientTracking,
            ConfidentialPosts confidentialPosts,
            ResumableTurns resumableTurns) {
        this.stores = stores;
        this.clientTracking = clientTracking;
        splitter = new NeedsByPartner(ranking, stores.partners());
        var inserter = new ReferralInserter(stores.referrals(), confidentialPosts);
        var notices = clientTracking.notices();
        referralLogging =
                new ReferralLogging(inserter, proposals, stores.gaps(), successors, notices);
        bundleLogging = new BundleLogging(inserter, resumableTurns, notices);
    }

    /// @param others the other commands about referrals, which a line may mean
    public Command outbound(List<Command> others) {
        return LogReferral.outbound(referralLogging, stores.partners(), splitter, others);
    }

    public Command inbound() {
        return LogReferral.inbound(referralLogging, stores.partners(), splitter);
    }

    public Command sameClients() {
        return clientTracking.sameClients();
    }

    public ReferralForm form() {
        return new ReferralForm(referralLogging, stores.partners());
    }

    public List<FormHandler> forms(Counterparties counterparties) {
        return List.of(form(), new BundleForm(bundleLogging, counterparties));
    }

    public List<ButtonHandler> buttons(Counterparties counterparties) {
        return Stream.concat(
                        Stream.of(
                                new LogButton(),
                                new LogAgainButton(stores.referrals(), counterparties)),
                        clientTracking.buttons().stream())
                .toList();
    }

    public NeedsByPartner needsByPartner() {
        return splitter;
    }

    /// What logs referrals that were described in a person's own words.
    public LoggingFromWords fromWords() {
        return new LoggingFromWords(
                referralLogging, bundleLogging, stores.partners(), stores.referrals());
    }
}
