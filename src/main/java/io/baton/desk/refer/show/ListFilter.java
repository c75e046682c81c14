package io.baton.desk.refer.show;

import io.baton.desk.button.ListPage;
import io.baton.partner.Partner;
import io.baton.referral.Stage;
import io.baton.referral.listing.Part;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Selects the referrals a list shows.
sealed interface ListFilter permits ListFilter.Selecting, WithWords {

    /// A filter whose referrals have something in common that the store can find them by.
    sealed interface Selecting extends ListFilter
            permits Standing, WithPartner, OfClient, WithMember {

        ReferralQuery query(ListedNames names);

        @Override
        default ReferralPage page(ListedNames names, int page) {
            return names.visible().page(query(names), page);
        }
    }

    /// A page of the selected referrals, as the asker may see them.
    ///
    /// @param page page number, from 1
    ReferralPage page(ListedNames names, int page);

    /// Names the selected referrals, such as `open referrals`.
    String words();

    /// On the button that shows the list.
    String label();

    /// The value of the button that shows the next page.
    String encode();

    /// The fixed filters, each with the word people type.
    enum Standing implements Selecting {
        EVERY("", "referrals"),
        ALL("all", "referrals"),
        MINE("mine", "your referrals"),
        OPEN("open", "open referrals"),
        LATE("late", "late referrals"),
        WON("won", "won referrals"),
        LOST("lost", "lost referrals");

        private final String word;
        private final String words;

        Standing(String word, String words) {
            this.word = word;
            this.words = words;
        }

        @Override
        public ReferralQuery query(ListedNames names) {
            var ask = names.ask();
            return switch (this) {
                case EVERY, ALL -> ReferralQuery.every();
                case MINE ->
                        ReferralQuery.of(
                                new Selection.OfPerson(
                                        ask.who().id(), Set.of(Part.HOLDER, Part.SENDER)));
                case OPEN -> ReferralQuery.every().open();
                case LATE -> ReferralQuery.of(new Selection.Late(ask.now()));
                case WON -> ReferralQuery.every().in(Stage.WON);
                case LOST -> ReferralQuery.every().in(Stage.LOST);
            };
        }

        @Override
        public String words() {
            return words;
        }

        @Override
        public String label() {
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }

        @Override
        public String encode() {
            return word;
        }

        static Optional<Standing> of(String typed) {
            var word = typed.toLowerCase(Locale.ROOT);
            return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
        }
    }

    record WithPartner(Partner partner) implements Selecting {

        @Override
        public ReferralQuery query(ListedNames names) {
            return ReferralQuery.of(new Selection.WithPartner(partner.ids()));
        }

        @Override
        public String words() {
            return "referrals with " + partner.name();
        }

        @Override
        public String label() {
            return partner.name() + " (partner)";
        }

        @Override
        public String encode() {
            return ListPage.filter(partner.id());
        }
    }

    /// @param name one of the client's names
    record OfClient(String name) implements Selecting {

        @Override
        public ReferralQuery query(ListedNames names) {
            return ReferralQuery.of(new Selection.OfClient(names.clients().idsOf(name)));
        }

        @Override
        public String words() {
            return "referrals for " + name;
        }

        @Override
        public String label() {
            return name + " (client)";
        }

        @Override
        public String encode() {
            return CLIENT + name;
        }
    }

    /// Before the client's name in a button's value.
    String CLIENT = "client ";

    /// Reads a button's value; empty if the partner is no longer on the bench.
    static Optional<ListFilter> decode(ListPage page, ListedNames names) {
        var partner = page.partner();
        if (page.filter().startsWith(WithWords.SEARCH)) {
            return Optional.of(new WithWords(page.filter().substring(WithWords.SEARCH.length())));
        }
        if (page.filter().startsWith(WithMember.MEMBER)) {
            var id = page.filter().substring(WithMember.MEMBER.length());
            return names.visible().people().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .map(WithMember::new);
        }
        if (page.filter().startsWith(CLIENT)) {
            return Optional.of(new OfClient(page.filter().substring(CLIENT.length())));
        }
        return partner.isEmpty()
                ? Standing.of(page.filter()).map(ListFilter.class::cast)
                : names.partners().stream()
                        .filter(each -> each.is(partner.get()))
                        .findFirst()
                        .map(WithPartner::new);
    }
}
