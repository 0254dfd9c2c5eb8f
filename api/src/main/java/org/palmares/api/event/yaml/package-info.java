/**
 * YAML 1.2 as people write it becomes a tree whose every value knows its line and column, or problems that say what to
 * do. Only {@code true}, {@code false}, {@code null} and numbers are more than text: {@code no}, {@code 14:00} and dates
 * stay text. Files are untrusted: size, depth, aliases and nodes are bounded before anything is built.
 */
package org.palmares.api.event.yaml;
