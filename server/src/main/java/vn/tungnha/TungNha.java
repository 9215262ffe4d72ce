package vn.tungnha;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The whole house: one module per package beneath, arrows pointing down only (ARCHITECTURE.md). */
@Modulithic(systemName = "Từng Nhà")
@SpringBootApplication
public class TungNha {}
