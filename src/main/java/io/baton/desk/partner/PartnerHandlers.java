package io.baton.desk.partner;

import io.baton.desk.Command;
import io.baton.desk.Handlers;
import io.baton.desk.ResumableTurns;
import io.baton.desk.refer.leaving.FormerContacts;
import io.baton.referral.listing.ListedReferrals;
import io.baton.revenue.Tallies;
import io.baton.store.FirmStore;
import io.baton.store.PartnerStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Handlers for the commands, buttons and forms about one partner, and for `partner` itself.
public final class PartnerHandlers {
    private static final String PREFIX = "partner ";

    /// The order of commands in help. Others follow.
    private static final List<String> ORDER =
            List.of(
                    "find", "add", "show", "list", "gaps", "edit", "terms", "invite", "pause",
                    "resume", "merge", "remove", "import", "export", "own");

    private final PartnerRegistry partnerRegistry;
    private final ContactEdits contactEdits;
    private final ListedReferrals referrals;
    private final Tallies tallies;
    private final FirmStore firms;
    private final MergeButton merge;

    public PartnerHandlers(
            PartnerStore partners,
            ListedReferrals referrals,
            Tallies tallies,
            FirmStore firms,
            ResumableTurns resumableTurns,
            FormerContacts formerContacts) {
        partnerRegistry = new PartnerRegistry(partners, formerContacts::offerCards);
        contactEdits = new ContactEdits(partnerRegistry, formerContacts);
        merge = new MergeButton(partners, new RemovalRules(referrals), resumableTurns);
        this.referrals = referrals;
        this.tallies = tallies;
        this.firms = firms;
    }

    /// Adds more handlers about partners, so that `partner` can suggest the commands of both.
    public Handlers with(Handlers more) {
        var show = new ShowPartner(partnerRegistry, referrals, tallies);
        var all = own(show).and(more);
        var verbs =
                all.commands().stream()
                        .filter(PartnerHandlers::isVerb)
                        .sorted(Comparator.comparingInt(PartnerHandlers::place))
                        .toList();
        var commands = new ArrayList<Command>(verbs);
        commands.add(new PartnerCommand(partnerRegistry, show, verbs));
        all.commands().stream().filter(each -> !isVerb(each)).forEach(commands::add);
        return new Handlers(commands, all.buttons(), all.forms());
    }

    private Handlers own(ShowPartner show) {
        var add = new AddPartner(partnerRegistry);
        var list = new ListPartners(partnerRegistry);
        var edit = new EditPartner(partnerRegistry, contactEdits);
        var pause = PauseOrResume.pause(partnerRegistry);
        var resume = PauseOrResume.resume(partnerRegistry);
        var remove = new RemovePartner(partnerRegistry, new RemovalRules(referrals));
        return new Handlers(
                List.of(
                        add,
                        show,
                        list,
                        edit,
                        pause,
                        resume,
                        remove,
                        new MergePartners(partnerRegistry, new RemovalRules(referrals)),
                        new OwnServices(firms, partnerRegistry)),
                List.of(
                        add,
                        new AddForServiceButton(),
                        list,
                        edit,
                        pause,
                        resume,
                        remove,
                        merge,
                        new KeepPartner()),
                List.of(
                        PartnerFormHandler.toAdd(contactEdits),
                        PartnerFormHandler.toEdit(contactEdits)));
    }

    private static boolean isVerb(Command command) {
        return command.name().startsWith(PREFIX);
    }

    private static int place(Command verb) {
        var place = ORDER.indexOf(verb.name().substring(PREFIX.length()));
        return place < 0 ? ORDER.size() : place;
    }
}
