/// Terms between the firm and a partner, as people write them: `they pay us 10% on payment, cap
/// $5,000`. Parser and writer, for commands, own words, forms and files.
@NullMarked
package io.baton.desk.terms;

import org.jspecify.annotations.NullMarked;
