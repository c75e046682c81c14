package io.baton.desk.refer.show;

import io.baton.chat.Reply;
import io.baton.client.KnownClients;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.Fit;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.refer.show.ListFilter.Standing;
import io.baton.firm.FirmId;
import io.baton.partner.Partners;
import io.baton.referral.listing.ListedReferrals;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/// `refer list`: a short list, newest first, paged.
public final class ListReferrals implements Command, ButtonHandler, NoOtherChange {
    private static final Pattern PAGED =
            Pattern.compile("(?is)(.*?)\\s*(?:\\bpage\\s+(\\d{1,4}))?");

    private final ListedReferrals referrals;
    private final Partners partners;
    private final Function<FirmId, KnownClients.Directory> clients;
    private final ListedPages pages;

    ListReferrals(
            ListedReferrals referrals,
            Partners partners,
            Function<FirmId, KnownClients.Directory> clients,
            ListedPages pages) {
        this.referrals = referrals;
        this.partners = partners;
        this.clients = clients;
        this.pages = pages;
    }

    @Override
    public String name() {
        return "refer list";
    }

    @Override
    public String usage() {
        return "refer list [mine, open, late, won, lost, a partner, a client or a member]";
    }

    @Override
    public String example() {
        return "refer list open";
    }

    @Override
    public String purpose() {
        return "lists referrals, newest first";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    /// `list the ones that are late` is free text.
    @Override
    public Fit fit(Ask ask, String rest) {
        var parts = PAGED.matcher(rest);
        return parts.matches() && !filters(names(ask), parts.group(1).strip()).isEmpty()
                ? Fit.EXACT
                : Fit.NONE;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var parts = PAGED.matcher(rest);
        if (!parts.matches()) {
            return CommonReplies.whisper("Write it like this: " + example());
        }
        var page = parts.group(2) == null ? 1 : Math.max(1, Integer.parseInt(parts.group(2)));
        var typed = parts.group(1).strip();
        var names = names(ask);
        var found = filters(names, typed);
        return switch (found.size()) {
            case 0 -> UnlistedName.none(names, typed);
            case 1 -> pages.page(names, found.getFirst(), page);
            default -> UnlistedName.which(found);
        };
    }

    private static List<ListFilter> filters(ListedNames names, String typed) {
        return Standing.of(typed)
                .map(standing -> List.<ListFilter>of(standing))
                .orElseGet(() -> names.find(typed));
    }

    @Override
    public String action() {
        return ReferralButtons.LIST;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var names = names(ask);
        return ListPage.decode(value)
                .flatMap(page ->
                        ListFilter.decode(page, names)
                                .map(filter -> pages.page(names, filter, page.page())))
                .orElseGet(CommonReplies::invalidButton);
    }

    /// A partner's people don't learn the names of other partners.
    private ListedNames names(Ask ask) {
        var firm = ask.firm().id();
        var known = ask.asker() instanceof Asker.Contact(_, var own) ? own : partners.all(firm);
        var visible = new VisibleReferrals(ask, referrals);
        var named = new VisibleClients(visible, () -> clients.apply(firm));
        return new ListedNames(visible, named, known);
    }

    /// The referrals with the words. If there are none, those of the client, partner or member
    /// whose name they are.
    Reply searched(Ask ask, WithWords words) {
        var names = names(ask);
        if (words.isFound(names)) {
            return pages.page(names, words, 1);
        }
        var found = names.find(words.typed());
        return switch (found.size()) {
            case 0 -> pages.page(names, words, 1);
            case 1 -> pages.page(names, found.getFirst(), 1);
            default -> UnlistedName.which(found);
        };
    }
}
