package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.name.NameMatch;
import io.baton.understanding.reader.SpanClaims;
import io.baton.understanding.token.Item;
import io.baton.understanding.token.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The values and known names of a text. A value wins over a name at the same place.
///
/// @param items in order, without overlaps
/// @param names the names among them
record KnownPieces(List<Item.Known> items, List<NameMatch> names) {

    static KnownPieces of(String text, Values values, List<NameMatch> matches) {
        var claims = new SpanClaims(text.length());
        var items = new ArrayList<Item.Known>();
        add(items, Kind.AMOUNT, claims.claim(values.amounts()));
        add(items, Kind.AMOUNT, claims.claim(values.unclearAmounts()));
        add(items, Kind.DATE, claims.claim(values.deadlines()));
        add(items, Kind.DATE, claims.claim(values.dates()));
        add(items, Kind.PHONE, claims.claim(values.phones()));
        add(items, Kind.EMAIL, claims.claim(values.emails()));
        add(items, Kind.REFERRAL, claims.claim(values.referrals()));
        var free =
                claims
                        .claim(
                                matches.stream()
                                        .map(match -> new Found<>(match, match.span()))
                                        .toList())
                        .stream()
                        .map(Found::value)
                        .toList();
        free.forEach(match -> items.add(new Item.Known(match.name().kind(), match.span())));
        items.sort(Comparator.comparingInt(item -> item.span().start()));
        return new KnownPieces(List.copyOf(items), free);
    }

    private static <T> void add(List<Item.Known> items, Kind kind, List<Found<T>> found) {
        found.forEach(one -> items.add(new Item.Known(kind, one.span())));
    }
}
