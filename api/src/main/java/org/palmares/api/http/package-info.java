/**
 * The manners of the HTTP service, whatever the feature: who may ask (token, host, origin), how much, how errors are
 * told (RFC 9457), and the server itself.
 */
package org.palmares.api.http;
