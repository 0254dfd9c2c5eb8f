package org.palmares.api.store;

/**
 * One file that a run gave, without its bytes.
 *
 * @param size in bytes
 * @param sha256 of the bytes, in lower-case hexadecimal
 */
public record RunOutput(String name, long size, String sha256) {}
