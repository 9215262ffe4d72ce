/** How fast the house is, beside what the database alone could do on the same machine in the same minutes (docs/performance.md). */
package vn.tungnha.bench;
