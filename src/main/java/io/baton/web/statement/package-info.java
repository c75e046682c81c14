/// The page of a statement behind a link, to read on a phone and to print.
@NullMarked
package io.baton.web.statement;

import org.jspecify.annotations.NullMarked;
