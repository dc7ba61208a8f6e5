/** A small application on Nylas API v3, whose scopes Leastscope checks. */
package com.example.mailcalendar;
