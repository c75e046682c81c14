package io.baton.desk.refer.show;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.client.ClientId;
import io.baton.client.KnownClients;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.Fit;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ReferralButtons;
import io.baton.firm.FirmId;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// `refer clients`: the clients by name, each with how many of its referrals are open.
final class ListClients implements Command, ButtonHandler, NoOtherChange {
    private static final int SIZE = 20;

    /// Counting further says nothing more.
    private static final int MOST_COUNTED = 99;

    private static final Pattern PAGED = Pattern.compile("(?i)(?:page\\s+)?(\\d{1,4})");

    private final ListedReferrals referrals;
    private final Function<FirmId, KnownClients.Directory> directory;

    ListClients(ListedReferrals referrals, Function<FirmId, KnownClients.Directory> directory) {
        this.referrals = referrals;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "refer clients";
    }

    @Override
    public String usage() {
        return name();
    }

    @Override
    public String purpose() {
        return "lists the clients, each with how many referrals are open";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    /// `clients need help with wifi` is free text.
    @Override
    public Fit fit(Ask ask, String rest) {
        return rest.isBlank() || PAGED.matcher(rest.strip()).matches() ? Fit.EXACT : Fit.NONE;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var page = PAGED.matcher(rest.strip());
        return page(ask, page.matches() ? Integer.parseInt(page.group(1)) : 1);
    }

    @Override
    public String action() {
        return ReferralButtons.CLIENTS;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var page = PAGED.matcher(value);
        return page.matches()
                ? page(ask, Integer.parseInt(page.group(1)))
                : CommonReplies.invalidButton();
    }

    private Reply page(Ask ask, int page) {
        var visible = new VisibleReferrals(ask, referrals);
        var clients = new VisibleClients(visible, () -> directory.apply(ask.firm().id()));
        var all =
                clients.all().stream()
                        .sorted(Comparator.comparing(List::getFirst, String.CASE_INSENSITIVE_ORDER))
                        .toList();
        if (all.isEmpty()) {
            return CommonReplies.whisper("No clients yet.");
        }
        int from = (Math.max(1, page) - 1) * SIZE;
        if (from >= all.size()) {
            return CommonReplies.whisper(
                    "The list ends at page %d.".formatted((all.size() + SIZE - 1) / SIZE));
        }
        var shown = all.subList(from, Math.min(from + SIZE, all.size()));
        var card =
                Card.titled(title(from, shown.size(), all.size()))
                        .bullets(
                                shown.stream()
                                        .map(names -> line(visible, clients, names))
                                        .toList());
        return new Reply.Whisper(
                from + shown.size() < all.size()
                        ? card.buttons(ReferralButtons.moreClients(Math.max(1, page) + 1))
                        : card);
    }

    private static String title(int from, int shown, int all) {
        return all <= SIZE
                ? "Clients (%d)".formatted(all)
                : "Clients %d–%d of %d".formatted(from + 1, from + shown, all);
    }

    /// `Acme (Acme Ltd): 2 open`
    ///
    /// @param names the client's name, then its others
    private static Text line(VisibleReferrals visible, VisibleClients clients, List<String> names) {
        var name = Text.empty().strong(names.getFirst());
        var others = names.subList(1, names.size());
        return (others.isEmpty() ? name : name.plain(" (" + String.join(", ", others) + ")"))
                .plain(": " + open(visible, clients.idsOf(names.getFirst())));
    }

    private static String open(VisibleReferrals visible, Set<ClientId> client) {
        var ofClient = ReferralQuery.of(new Selection.OfClient(client));
        int open = visible.count(ofClient.open(), MOST_COUNTED + 1);
        if (open > MOST_COUNTED) {
            return "more than %d open".formatted(MOST_COUNTED);
        }
        return open > 0
                ? open + " open"
                : visible.count(ofClient, 1) > 0 ? "none open" : "no referrals";
    }
}
