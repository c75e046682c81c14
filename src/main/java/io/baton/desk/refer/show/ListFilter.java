package io.baton.desk.refer.show;

import io.baton.client.ClientId;
import io.baton.desk.button.ListPage;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Selects the referrals a list shows.
sealed interface ListFilter
        permits ListFilter.Standing,
                ListFilter.WithPartner,
                ListFilter.OfClient,
                WithMember,
                WithWords {

    boolean matches(Referral referral, ListedNames names);

    /// Names the selected referrals, such as `open referrals`.
    String words();

    /// On the button that shows the list.
    String label();

    /// The value of the button that shows the next page.
    String encode();

    /// The fixed filters, each with the word people type.
    enum Standing implements ListFilter {
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
        public boolean matches(Referral referral, ListedNames names) {
            var ask = names.ask();
            return switch (this) {
                case EVERY, ALL -> true;
                case MINE -> referral.holder().is(ask.who()) || referral.sender().is(ask.who());
                case OPEN -> referral.stage().open();
                case LATE -> referral.late(ask.now()) || waitsTooLong(referral);
                case WON -> referral.stage() == Stage.WON;
                case LOST -> referral.stage() == Stage.LOST;
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

        /// Was declined or lapsed, and isn't on offer again.
        private static boolean waitsTooLong(Referral referral) {
            return referral.stage() == Stage.LOGGED && !referral.refusedBy().isEmpty();
        }

        static Optional<Standing> of(String typed) {
            var word = typed.toLowerCase(Locale.ROOT);
            return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
        }
    }

    record WithPartner(Partner partner) implements ListFilter {

        @Override
        public boolean matches(Referral referral, ListedNames names) {
            return partner.is(referral.partner());
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
    record OfClient(String name) implements ListFilter {

        @Override
        public boolean matches(Referral referral, ListedNames names) {
            var id = ClientId.of(name);
            return names.namesOfClient(referral).map(ClientId::of).anyMatch(id::equals);
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
            return WithMember.decode(
                            page.filter().substring(WithMember.MEMBER.length()), names.visible())
                    .map(ListFilter.class::cast);
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
