package io.baton.referral.redaction;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A text the way a reader understands it: `sue&#64;x`, `sue%40x` and `sue＠x` are all `sue@x`, and
/// invisible characters are gone. Knows where each character comes from.
final class PlainSpelling {
    private static final Pattern ENTITY =
            Pattern.compile(
                    "&(?:amp;)?(?:#(?<decimal>\\d{1,6})|#[xX](?<hex>[0-9a-fA-F]{1,5})"
                            + "|(?<name>commat|period|plus|colon|sol|lowbar|hyphen|nbsp|lt|gt"
                            + "|quot|lpar|rpar|lsqb|rsqb|lbrack|rbrack));");

    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("commat", "@"),
                    Map.entry("period", "."),
                    Map.entry("plus", "+"),
                    Map.entry("colon", ":"),
                    Map.entry("sol", "/"),
                    Map.entry("lowbar", "_"),
                    Map.entry("hyphen", "-"),
                    Map.entry("nbsp", " "),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("lpar", "("),
                    Map.entry("rpar", ")"),
                    Map.entry("lsqb", "["),
                    Map.entry("rsqb", "]"),
                    Map.entry("lbrack", "["),
                    Map.entry("rbrack", "]"));

    /// Only the signs of an address: in `50%20` the percent sign is a percent sign.
    private static final Pattern PERCENT = Pattern.compile("%(?:25)?(40|2[BbDdEeFf]|3[Aa]|5[Ff])");

    private static final int KEYCAP = 0x20E3;
    private static final int IDEOGRAPHIC_STOP = 0x3002;

    private final StringBuilder plain = new StringBuilder();

    /// For each character of `plain`, where its own begins and ends in `typed`.
    private int[] begins;

    private int[] ends;

    private PlainSpelling(String typed) {
        begins = new int[typed.length()];
        ends = new int[typed.length()];
    }

    static PlainSpelling of(String typed) {
        var spelling = new PlainSpelling(typed);
        var entity = ENTITY.matcher(typed);
        var percent = PERCENT.matcher(typed);
        for (int at = 0; at < typed.length(); ) {
            if (typed.charAt(at) == '&' && entity.region(at, typed.length()).lookingAt()) {
                at = spelling.add(decoded(entity), at, entity.end());
            } else if (typed.charAt(at) == '%' && percent.region(at, typed.length()).lookingAt()) {
                var sign = Character.toString(Integer.parseInt(percent.group(1), 16));
                at = spelling.add(sign, at, percent.end());
            } else {
                int sign = typed.codePointAt(at);
                at = spelling.add(plain(sign), at, at + Character.charCount(sign));
            }
        }
        return spelling;
    }

    private int add(String signs, int begin, int end) {
        int before = plain.length();
        if (signs.isEmpty() && before > 0) {
            ends[before - 1] = end;
        }
        if (before + signs.length() > ends.length) {
            begins = Arrays.copyOf(begins, 2 * begins.length + signs.length());
            ends = Arrays.copyOf(ends, begins.length);
        }
        for (int i = 0; i < signs.length(); i++) {
            begins[plain.length()] = begin;
            ends[plain.length()] = end;
            plain.append(signs.charAt(i));
        }
        return end;
    }

    private static String decoded(MatchResult entity) {
        var name = entity.group("name");
        if (name != null) {
            return NAMED.getOrDefault(name, "");
        }
        var decimal = entity.group("decimal");
        int sign =
                decimal == null
                        ? Integer.parseInt(entity.group("hex"), 16)
                        : Integer.parseInt(decimal);
        return plain(sign);
    }

    private static String plain(int sign) {
        if (sign < 128) {
            return Character.toString(sign);
        }
        int type = Character.getType(sign);
        boolean invisible =
                type == Character.FORMAT || sign == KEYCAP || (sign >= 0xFE00 && sign <= 0xFE0F);
        if (invisible) {
            return "";
        }
        return sign == IDEOGRAPHIC_STOP
                ? "."
                : Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC)
                        .replace('\u3002', '.');
    }

    String text() {
        return plain.toString();
    }

    /// Where a part of [#text] begins in what was typed.
    int begin(int start) {
        return begins[start];
    }

    /// Where a part of [#text] ends in what was typed.
    int end(int end) {
        return ends[end - 1];
    }
}
