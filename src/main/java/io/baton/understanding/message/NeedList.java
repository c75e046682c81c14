package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import io.baton.understanding.example.SlotName;
import io.baton.understanding.token.Token;
import io.baton.understanding.token.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Completes a list of needs that the tagger saw a part of: `a firewall as well as new phones`,
/// `(1) a firewall (2) phones`.
final class NeedList {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,])(?:\\((?<in>[1-9])\\)|(?<at>[1-9])[.)]) +(?=\\p{L})");
    private static final Pattern JOINED =
            Pattern.compile("(?i)(?<! ),? ++(?:as well as|and also|along with|plus(?: also)?) ++");
    private static final Pattern MORE =
            Pattern.compile(
                    "(?i)\\G,? +(?:and also|as well as|along with|and then|plus(?: also)?|also) +"
                            + "(?:(?:they )?(?:also )?(?:needs?|wants?) +)?"
                            + "(?:(?:some(?:one|body)|a company|a firm|a partner|help|people) +(?:for|to do|with|on|who does) +)?");
    private static final Pattern AND = Pattern.compile("(?i)\\G(?:, *(?:and +)?| +and +)");
    private static final Pattern END =
            Pattern.compile(
                    "(?iU)[.,;:!?()\\n]|$| +(?:by|before|to|for|from|worth|budget|because|and|so|but|please|pls|asap)(?!\\p{L})");
    private static final Pattern ITEM_END = Pattern.compile("(?iU)[.;!?\\n]|$");
    private static final Pattern TAIL = Pattern.compile("(?i)(?<![,; ])[,; ]++(?:and|plus)?+ *+$");
    private static final int LONGEST = 60;
    private static final int MOST = 7;

    private final Message message;
    private final ServiceWords isService;

    /// @param isService whether a word names a service
    NeedList(Message message, ServiceWords isService) {
        this.message = message;
        this.isService = isService;
    }

    List<Found<String>> completed(List<Found<String>> needs) {
        var numbered = numbered(needs);
        if (numbered.size() > 1) {
            return numbered;
        }
        var all = new ArrayList<Found<String>>();
        needs.forEach(need -> all.addAll(parts(need)));
        var more = all.isEmpty() ? null : also(all.getLast().span().end());
        while (more != null && all.size() < MOST) {
            all.add(more);
            int end = more.span().end();
            more = also(end);
            more = more == null ? after(end, AND, isService::anyIn) : more;
        }
        return List.copyOf(all);
    }

    /// The items after 1, 2, 3, if the needs are among them.
    private List<Found<String>> numbered(List<Found<String>> needs) {
        var text = message.text();
        var starts = new ArrayList<Span>();
        for (var number = NUMBER.matcher(text); number.find(); ) {
            var digit = number.group("in") == null ? number.group("at") : number.group("in");
            if (digit.equals(String.valueOf(starts.size() + 1))) {
                starts.add(new Span(number.start(), number.end()));
            }
        }
        if (starts.size() < 2
                || needs.stream().noneMatch(need -> need.span().end() > starts.getFirst().end())) {
            return List.of();
        }
        var items = new ArrayList<Found<String>>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i).end();
            boolean last = i + 1 == starts.size();
            int to = last ? clauseEnd(from) : starts.get(i + 1).start();
            var item = TAIL.matcher(text.substring(from, to)).replaceFirst("");
            items.add(message.words(new Span(from, from + item.length())));
        }
        return items.stream().allMatch(item -> !item.value().isEmpty()) ? items : List.of();
    }

    private int clauseEnd(int from) {
        var end = ITEM_END.matcher(message.text()).region(from, message.text().length());
        int at = end.find() ? end.start() : message.text().length();
        return taken().filter(span -> span.start() >= from)
                .mapToInt(Span::start)
                .reduce(at, Math::min);
    }

    /// A need such as `a firewall plus new phones`, in its two parts.
    private List<Found<String>> parts(Found<String> need) {
        var join = JOINED.matcher(need.value());
        if (!join.find()) {
            return List.of(need);
        }
        int start = need.span().start();
        var first = message.words(new Span(start, start + join.start()));
        var second = message.words(new Span(start + join.end(), need.span().end()));
        boolean both =
                Stream.of(first.value(), second.value())
                        .allMatch(part ->
                                !Character.isDigit((part + " ").charAt(0)) && mayBeService(part));
        return both
                ? Stream.concat(Stream.of(first), parts(second).stream()).toList()
                : List.of(need);
    }

    /// Words such as `and also a` say that it's another need, even of a common word: `a website`.
    private @Nullable Found<String> also(int end) {
        return after(end, MORE, this::mayBeService);
    }

    /// The need that a list goes on with; null if it doesn't.
    private @Nullable Found<String> after(int end, Pattern join, Predicate<String> isNeed) {
        var text = message.text();
        var more = join.matcher(text).region(end, text.length());
        if (!more.find()) {
            return null;
        }
        var stop =
                END.matcher(text).region(more.end(), Math.min(text.length(), more.end() + LONGEST));
        int to = stop.find() ? stop.start() : more.end();
        var span = new Span(more.end(), Math.max(more.end(), to));
        var words = message.words(span);
        boolean free = taken().noneMatch(each -> each.overlaps(span));
        return free && isNeed.test(words.value()) ? words : null;
    }

    private Stream<Span> taken() {
        return Stream.of(
                        message.values().spans().stream(),
                        message.matches().stream().map(match -> match.span()),
                        message.spans(SlotName.CONTACT),
                        message.spans(SlotName.CLIENT))
                .flatMap(spans -> spans);
    }

    /// With common words that the vocabulary has too.
    private boolean mayBeService(String words) {
        return Tokenizer.tokens(words).stream()
                .map(Token::lower)
                .anyMatch(word -> isService.test(word) || isService.mayName(word));
    }
}
