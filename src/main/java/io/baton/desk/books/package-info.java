/// Exports fees to accounting programs. What is exported is what was stated, so it never changes.
@NullMarked
package io.baton.desk.books;

import org.jspecify.annotations.NullMarked;
