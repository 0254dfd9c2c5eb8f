/**
 * The field's words as records and sealed types.
 *
 * <p>Everything here is an immutable value that validates itself, imports only the JDK and holds no policy. Blank is
 * not zero and unknown is not false. See {@code docs/glossary.md} for what each word means and its French label.
 */
package org.palmares.engine.domain;
