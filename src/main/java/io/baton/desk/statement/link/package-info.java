/// The page of a statement behind a link. It shows what the reader may see, and nothing else.
@NullMarked
package io.baton.desk.statement.link;

import org.jspecify.annotations.NullMarked;
